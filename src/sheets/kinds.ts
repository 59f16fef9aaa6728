import type { ListName } from '../../schemas/words.ts';

/** What a sheet can be about; a talk is a story, too. */
export type SheetSubject = 'stories' | 'talks' | ListName;

/** What there is to know of a kind of sheet besides what stands on it. */
interface KindOfSheet {
  /** What each of these is about, all of which have such a sheet; undefined for a sheet of one's own choice. */
  subject: SheetSubject | undefined;
  /** What it is called at its foot and after its title. */
  name: string;
  /** What stands over all of its kind. */
  heading: string;
  /** The link to it, on the page of what it is about. */
  link: string;
  /** The link from it to that page. */
  linkBack: string;
}

/** The kinds of cheat sheet, in the order in which they are listed. */
export const sheetKinds = {
  story: {
    subject: 'stories',
    name: 'Story sheet',
    heading: 'Stories',
    link: 'Cheat sheet',
    linkBack: 'Back to the story',
  },
  talk: {
    subject: 'talks',
    name: 'Talk sheet',
    heading: 'Talks',
    link: 'Talk sheet',
    linkBack: 'Back to the talk',
  },
  company: {
    subject: 'companies',
    name: 'Company sheet',
    heading: 'Companies',
    link: 'Cheat sheet',
    linkBack: 'Back to the company',
  },
  competency: {
    subject: 'competencies',
    name: 'Competency sheet',
    heading: 'Competencies',
    link: 'Cheat sheet',
    linkBack: 'Back to the competency',
  },
  custom: {
    subject: undefined,
    name: 'Custom sheet',
    heading: 'Custom sheets',
    link: 'Custom sheet',
    linkBack: 'All cheat sheets',
  },
} as const satisfies Record<string, KindOfSheet>;

/** A kind of cheat sheet. */
export type SheetKind = keyof typeof sheetKinds;

/** A kind of which a bank has a sheet for each thing that it is about. */
export type BankSheetKind = Exclude<SheetKind, 'custom'>;

const isSheetKind = (kind: string): kind is SheetKind => Object.hasOwn(sheetKinds, kind);

/** Every kind. */
export const sheetKindNames: readonly SheetKind[] = Object.keys(sheetKinds).filter(isSheetKind);

const isBankSheetKind = (kind: string): kind is BankSheetKind => Object.hasOwn(sheetKinds, kind) && kind !== 'custom';

/** The kinds of which a bank has sheets. */
export const bankSheetKinds: readonly BankSheetKind[] = Object.keys(sheetKinds).filter(isBankSheetKind);

/** The kinds of sheet about some kind of thing. */
export const sheetKindsAbout = (subject: SheetSubject): BankSheetKind[] =>
  bankSheetKinds.filter((kind) => sheetKinds[kind].subject === subject);

/** What sheets of a kind are about; undefined where a bank has no such kind. */
export const sheetSubject = (kind: string): SheetSubject | undefined =>
  isBankSheetKind(kind) ? sheetKinds[kind].subject : undefined;
