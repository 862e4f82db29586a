/** Which language the page speaks, each under its own name. */
import type { ReactNode } from 'react';
import { LANGUAGES, OWN_NAMES, type Language } from '../model/languages.ts';
import { useLanguage, useMessages } from './messages/useMessages.ts';
import { SmallSelect } from './SmallSelect.tsx';

const OPTIONS = LANGUAGES.map((value) => ({ value, name: OWN_NAMES[value], lang: value }));

export function ChooseLanguage(props: {
  /** A language that was asked for and did not come. */
  readonly missing: Language | undefined;
  readonly onChoose: (language: Language) => void;
}): ReactNode {
  const { missing, onChoose } = props;
  const t = useMessages().shell;
  const language = useLanguage();
  return (
    <>
      <SmallSelect
        label={t.language}
        sign={language.toUpperCase()}
        value={missing ?? language}
        options={OPTIONS}
        onChoose={onChoose}
      />
      {missing && (
        <p className="language-missing" role="alert">
          {t.languageMissing(OWN_NAMES[missing])}
        </p>
      )}
    </>
  );
}
