/** Set up before every test that has a document: matchers for elements, and a clean page after each test. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What a test waits for comes or does not; when is the machine's matter.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);
