import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { papers } from '../../../schemas/words.ts';
import { counted } from '../../bank/counted.ts';
import { servedFiles } from '../../bank/served-files.ts';
import { parseTalkPdfUrl, talkPdfUrl, withBase, type TalkPdf } from '../../bank/urls.ts';
import { withoutMetadata } from '../../publish/pictures/without-metadata.ts';
import { missingGlyphs, withBoxes } from '../../sheets/content/missing-glyphs.ts';
import { paperSizes, pointsPerMillimetre } from '../../sheets/plan/sheet-frame.ts';
import { makePdfs } from '../../sheets/print/make-pdfs.ts';
import { ownFontFiles, type OwnFontFile } from '../../sheets/print/own-font-files.ts';
import { talkPdfDigests } from '../../sheets/print/pdf-digest.ts';
import { createTalkTypesetter, type TalkSetting } from '../../sheets/print/typeset-talk.ts';
import { languageOf } from '../../sheets/print/typesetting.ts';
import { inBatches } from '../../story-files/in-batches.ts';
import { clockDigits } from '../../talks/clock/time-label.ts';
import { bodyPictures, bodySlides, bodyText, bodyTree } from '../../talks/print/body-tree.ts';
import { handoutMarkup, slidesMarkup, typstString } from '../../talks/print/typst-markup.ts';
import type { FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';
import type { PdfOptions } from './pdf-files.ts';

/** Pictures that Typst draws. */
const drawn = /\.(?:svg|png|jpe?g|gif|webp)$/iu;

/** Slides are as wide as those of other programs: 13⅓ inches. */
const slideSize = { width: 960, height: 540 };

type TalkSite = Pick<Site, 'bank' | 'base' | 'reading' | 'talk' | 'fonts'>;

/** A PDF of a talk to make. */
interface TalkJob {
  path: string;
  talk: TalkSetting;
}

/**
 * The PDFs of the talks of a site: handouts and slides. A talk that brings code of its own has none: its body is known only
 * when that has run.
 * @param root the bank's root
 */
export function talkPdfFiles(site: TalkSite, { author, cache, root }: PdfOptions & { root: string }): FileSource {
  const files = new Map(
    servedFiles(site.reading.bank.source)
      .filter(({ file }) => drawn.test(file))
      .map(({ file, path }) => [path, file]),
  );

  /** The pictures of a talk that can be drawn, by their addresses. */
  async function picturesOf(addresses: readonly string[]): Promise<Map<string, { path: string; bytes: Uint8Array }>> {
    const pictures = new Map<string, { path: string; bytes: Uint8Array }>();
    for (const address of new Set(addresses)) {
      const file = [...files].find(
        ([path]) => withBase(site.base, encodeURI(path)) === encodeURI(decoded(address)),
      )?.[1];
      if (file === undefined) continue;
      const bytes = await readFile(join(root, file));
      const ending = drawn.exec(file)?.[0].toLowerCase() ?? '';
      pictures.set(address, { path: `/picture-${pictures.size}${ending}`, bytes: withoutMetadata(bytes) ?? bytes });
    }
    return pictures;
  }

  /** The PDFs of a talk; none where its body is not known. */
  async function jobsOf(id: string): Promise<TalkJob[]> {
    const talk = site.talk(id);
    const html = site.reading.bodies.get(id)?.html;
    const story = site.bank.storyById.get(id);
    if (!talk || html === undefined || !story) return [];
    const tree = bodyTree(html);
    const pictures = await picturesOf(bodyPictures(tree));
    const missing = new Set(missingGlyphs(bodyText(tree) + talk.title + talk.headline, site.fonts));
    const shown = (text: string): string => withBoxes(text, missing);
    const options = { shown, pictureAt: (address: string) => pictures.get(address)?.path };
    const common = {
      title: shown(talk.title),
      language: story.lang === undefined ? { lang: 'en', region: null } : languageOf(story.lang),
      pictures: [...pictures.values()],
    };
    const about = `${clockDigits(talk.seconds)} in ${counted(talk.sections.length, 'section')}, ${counted(talk.slides, 'slide')}.`;
    const head = [
      `#title(1)[#${typstString(common.title)}]`,
      `#paragraph[#${typstString(shown(talk.headline))}]`,
      `#paragraph[#text(fill: quiet)[#${typstString(about)}]]`,
    ].join('\n');
    const handout = `${head}\n${handoutMarkup(tree, options)}`;
    const job = (pdf: TalkPdf, set: Pick<TalkSetting, 'kind' | 'width' | 'height' | 'markup'>): TalkJob => ({
      path: decodeURIComponent(talkPdfUrl(id, pdf)),
      talk: { ...common, ...set },
    });
    const handouts = papers.map((paper) =>
      job(`handout.${paper}`, {
        kind: 'handout',
        width: paperSizes[paper].width * pointsPerMillimetre,
        height: paperSizes[paper].height * pointsPerMillimetre,
        markup: handout,
      }),
    );
    if (bodySlides(tree).length === 0) return handouts;
    return [...handouts, job('slides', { kind: 'slides', ...slideSize, markup: slidesMarkup(tree, options) })];
  }

  const ownFonts = async (jobs: readonly TalkJob[]): Promise<OwnFontFile[]> => {
    const characters = [...new Set(jobs.flatMap(({ talk }) => [...talk.title, ...talk.markup]))].sort().join('');
    return ownFontFiles(site.fonts.own.faces, characters.replaceAll(/[\r\n\t]/gu, ''), cache);
  };

  return {
    doing: 'Making PDFs of the talks',
    find: async (path) => {
      const wanted = parseTalkPdfUrl(path);
      const job = wanted && (await jobsOf(wanted.id)).find((one) => one.path === path);
      if (!job) return undefined;
      const typeset = createTalkTypesetter(await ownFonts([job]));
      return { path, content: () => typeset(job.talk, author) };
    },
    all: async ({ write, takeOver, onProgress }) => {
      const jobs: TalkJob[] = [];
      for (const { id } of site.bank.stories) jobs.push(...(await jobsOf(id)));
      if (jobs.length === 0) return;
      const digestFor = await talkPdfDigests(site.fonts.own.families);
      const named = jobs.map((job) => ({ ...job, input: digestFor(job.talk, author) }));
      const nameOf = ({ input }: { input: string }): string => `${input}.pdf`;
      const missing: typeof named = [];
      await inBatches(named, async (job) => {
        if (takeOver(job)) return;
        const pdf = await cache.read(nameOf(job));
        if (pdf) await write({ path: job.path, input: job.input, content: () => pdf });
        else missing.push(job);
      });
      let made = 0;
      const making = {
        ownFonts: missing.length === 0 ? [] : await ownFonts(jobs),
        questionOf: ({ talk }: TalkJob) => Promise.resolve({ talk, author }),
      };
      await makePdfs(missing, making, async (job, pdf) => {
        await cache.write(nameOf(job), pdf);
        await write({ path: job.path, input: job.input, content: () => pdf });
        made += 1;
        onProgress(made, missing.length);
      });
      await cache.forgetOld();
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
