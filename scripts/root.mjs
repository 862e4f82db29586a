/** The root of the repository. */
import { fileURLToPath } from 'node:url';

/** An absolute path that ends with a separator, whatever the working directory is. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
