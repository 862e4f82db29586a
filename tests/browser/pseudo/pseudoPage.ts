/** A page that speaks the pseudo-language, over data whose every word is Greek. */
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '../test.ts';
import { openFile } from '../openFile.ts';

/** The language of the interface whose texts the pseudo-language takes the place of: dates in its script are not Latin. */
export const INSTEAD_OF = 'ar';

const SHEET = `party,issue,towards,position,date,kind,text,speaker,role,event,topic,language,red_line,intensity,source_title,source_outlet,source_date
Βορράς,Η εκεχειρία ισχύει,,supports,2020-01-01,direct,Την τηρούμε.,Άννα,πρέσβης,Συνάντηση,Ασφάλεια,el,,2,Δελτίο,Νέα,2020-01-02
Βορράς,Η εκεχειρία ισχύει,,conditional,2020-02-01,reported,Αν φύγουν οι άλλοι.,Άννα,πρέσβης,Συνάντηση,Ασφάλεια,el,,,Δελτίο,Νέα,2020-02-02
Νότος,Η εκεχειρία ισχύει,,opposes,2020-01-02,direct,Ποτέ εκεχειρία.,Νίκος,υπουργός,Συνάντηση,Ασφάλεια,el,yes,4,Δελτίο,Νέα,2020-01-02
Νότος,Η βοήθεια περνά,,opposes,2020-01-03,coded,,,,,Βοήθεια,,,,,,
Βορράς,Η βοήθεια περνά,,supports,2020-01-03,direct,Η βοήθεια να περάσει.,Άννα,πρέσβης,,Βοήθεια,el,,,Δελτίο,Νέα,2020-01-04
Δύση,Η βοήθεια περνά,,neutral,2020-01-05,direct,Δεν έχουμε γνώμη.,Ζωή,βουλευτής,,Βοήθεια,el,,,Δελτίο,Νέα,2020-01-05
Δύση,Η εκεχειρία ισχύει,,unclear,,direct,Θα δούμε.,Ζωή,βουλευτής,,Ασφάλεια,el,,,Δελτίο,Νέα,2020-01
Δύση;Βορράς,Οι αιχμάλωτοι ελευθερώνονται,,supports,2020-01,direct,Να ελευθερωθούν.,,,,Βοήθεια,el,,,Δελτίο,Νέα,2020-01
Βορράς,,Νότος,opposes,2020-01-06,direct,Δεν τους εμπιστευόμαστε.,Άννα,πρέσβης,,,el,,,Δελτίο,Νέα,2020-01-06
`;

/** The pseudo-language as one script: what the page asks for when it asks for a language. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('catalogue.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'pseudo' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

/** Opens the data in the page; the answer makes addresses of it in the pseudo-language. */
export async function openPseudo(page: Page): Promise<(parameters: string) => string> {
  const body = await script();
  await page.route('**/assets/messages-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  await page.goto('./');
  await openFile(page, 'διάλογος.csv', SHEET);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('διάλογος');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const data = new URL(page.url()).searchParams.get('data') ?? '';
  return (parameters) => `./?v=1&data=${data}&lang=${INSTEAD_OF}&${parameters}`;
}
