import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { papers } from '../../../schemas/words.ts';
import { counted } from '../../bank/counted.ts';
import type { PrintedBlock } from '../../bank/printed-block.ts';
import { servedFiles } from '../../bank/served-files.ts';
import { parseTalkPdfUrl, talkPdfUrl, withBase, type TalkPdf } from '../../bank/urls.ts';
import { withoutMetadata } from '../../publish/pictures/without-metadata.ts';
import { missingGlyphs } from '../../sheets/content/missing-glyphs.ts';
import { paperSizes, pointsPerMillimetre } from '../../sheets/plan/sheet-frame.ts';
import type { FileCache } from '../../sheets/print/file-cache.ts';
import { ownFontFiles } from '../../sheets/print/own-font-files.ts';
import { talkPdfDigests } from '../../sheets/print/pdf-digest.ts';
import { titleFontFiles } from '../../sheets/print/title-font-files.ts';
import type { TalkFonts, TalkSetting } from '../../sheets/print/typeset-talk.ts';
import { languageOf } from '../../sheets/print/typesetting.ts';
import { clockDigits } from '../../bank/clock-digits.ts';
import type { FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';
import type { PdfOptions } from './pdf-files.ts';
import { writePdfs } from './write-pdfs.ts';

/** Pictures that stand in PDFs; of others their words do. */
const drawn = /\.(?:svg|png|jpe?g|gif|webp)$/iu;

/** Slides are as wide as those of other programs: 13⅓ inches. */
const slideSize = { width: 960, height: 540 };

type TalkSite = Pick<Site, 'bank' | 'base' | 'source' | 'body' | 'talk' | 'fonts'>;

/** A PDF of a talk to make. */
interface TalkJob {
  path: string;
  talk: TalkSetting;
}

/** The addresses of the pictures among some blocks, also in others. */
const pictureAddresses = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block.address];
    if (block.kind === 'list') return block.items.flatMap(pictureAddresses);
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => pictureAddresses(cell.blocks));
    return 'blocks' in block ? pictureAddresses(block.blocks) : [];
  });

/** The pictures of a site that can be drawn, by their addresses in pages. */
function drawnFiles({ source, base }: TalkSite): Map<string, string> {
  const served = servedFiles(source).filter(({ file }) => drawn.test(file));
  return new Map(served.map(({ path, file }) => [encodeURI(withBase(base, path)), file]));
}

/** The pictures among some blocks that can be drawn. */
async function picturesIn(
  blocks: readonly PrintedBlock[],
  files: ReadonlyMap<string, string>,
  root: string,
): Promise<TalkSetting['pictures']> {
  const found = [...new Set(pictureAddresses(blocks))].flatMap((address) => {
    const file = files.get(encodeURI(decoded(address)));
    return file === undefined ? [] : [{ address, file }];
  });
  return Promise.all(
    found.map(async ({ address, file }) => {
      const bytes = await readFile(join(root, file));
      return { address, ending: extname(file).toLowerCase(), bytes: withoutMetadata(bytes) ?? bytes };
    }),
  );
}

/** The PDFs of a talk; none where it brings code of its own. */
async function talkJobs(
  site: TalkSite,
  id: string,
  files: ReadonlyMap<string, string>,
  root: string,
): Promise<TalkJob[]> {
  const printed = site.body(id)?.printed;
  const talk = site.talk(id);
  if (!printed || !talk) return [];
  const { title, headline } = talk;
  const length = `${clockDigits(talk.seconds)} in ${counted(talk.sections.length, 'section')}`;
  const common = {
    title,
    headline,
    about: `${length}, ${counted(talk.slides, 'slide')}. Each slide stands above what is said at it.`,
    language: languageOf(site.bank.storyById.get(id)?.lang ?? 'en'),
    missing: missingGlyphs(title + headline + JSON.stringify(printed.handout), site.fonts),
  };
  type Pages = Pick<TalkSetting, 'kind' | 'width' | 'height' | 'blocks'>;
  const job = async (pdf: TalkPdf, pages: Pages): Promise<TalkJob> => ({
    path: decodeURIComponent(talkPdfUrl(id, pdf)),
    talk: { ...common, ...pages, pictures: await picturesIn(pages.blocks, files, root) },
  });
  const handouts = papers.map((paper) => {
    const [width, height] = [paperSizes[paper].width * pointsPerMillimetre, paperSizes[paper].height * pointsPerMillimetre]; // prettier-ignore
    return job(`handout.${paper}`, { kind: 'handout', width, height, blocks: printed.handout });
  });
  const slides = job('slides', { kind: 'slides', ...slideSize, blocks: printed.slides });
  return Promise.all(talk.slides > 0 ? [...handouts, slides] : handouts);
}

/** What the fonts of some PDFs are cut to: everything that stands in them. */
function charactersOf(jobs: readonly TalkJob[]): string {
  const texts = jobs.map(({ talk: { title, headline, about, blocks } }) =>
    [title, headline, about, JSON.stringify(blocks)].join(''),
  );
  return [...new Set(texts.join(''))].sort().join('');
}

/**
 * The PDFs of the talks of a site: handouts and slides. A talk that brings code of its own has none, since its body is
 * known only when that has run.
 * @param root the bank's root
 */
export function talkPdfFiles(
  site: TalkSite,
  { author, cache, fontCache, root }: PdfOptions & { fontCache: FileCache; root: string },
): FileSource {
  const fontsFor = async (characters: string): Promise<TalkFonts> => ({
    own: await ownFontFiles(site.fonts.own.faces, characters, fontCache),
    title: await titleFontFiles(characters, fontCache),
  });

  return {
    doing: 'Making PDFs of the talks',
    find: async (path) => {
      const wanted = parseTalkPdfUrl(path);
      const jobs = wanted ? await talkJobs(site, wanted.id, drawnFiles(site), root) : [];
      const job = jobs.find((one) => one.path === path);
      if (!job) return undefined;
      // A build has other threads make PDFs.
      const { createTalkTypesetter } = await import('../../sheets/print/typeset-talk.ts');
      const typeset = createTalkTypesetter(await fontsFor(charactersOf([job])));
      return { path, content: () => typeset(job.talk, author) };
    },
    all: async (receiver) => {
      const files = drawnFiles(site);
      const jobs = (await Promise.all(site.bank.stories.map(({ id }) => talkJobs(site, id, files, root)))).flat();
      if (jobs.length === 0) return;
      const characters = charactersOf(jobs);
      const digestFor = await talkPdfDigests(site.fonts.own.families, characters);
      const named = jobs.map((job) => ({ ...job, input: digestFor(job.talk, author) }));
      await writePdfs(named, {
        ...{ cache, receiver },
        digestOf: ({ input }) => input,
        making: async () => ({ fonts: await fontsFor(characters), questionOf: ({ talk }) => ({ talk, author }) }),
      });
    },
  };
}

/** An address without its escapes; one that has none that mean anything stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
