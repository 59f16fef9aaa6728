import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgramOptions } from './compile-program.ts';
import { deferredFiles } from './deferred-stories.ts';
import { forgetOld } from './forget-old.ts';
import type { renderPage } from './program-entry.ts';
import { digestsOf, usableProgram } from './program-record.ts';
import { softwareCache } from '../software/software-cache.ts';
import { softwareState } from '../software/software-state.ts';

type RenderPage = typeof renderPage;

/** The pages of a site, compiled. */
export interface SiteProgram {
  /** The program is loaded when it is first called. */
  renderPage: RenderPage;
  /** The module that it is in. */
  entry: string;
  /** The folder with the files that its pages load, to be copied into the site. */
  clientFolder: string;
  /** Tells any two programs apart that may render pages differently. */
  key: string;
}

/** What tells one program from another before it is compiled. */
async function programName({ root, bank, base }: ProgramOptions): Promise<string> {
  const deferred = [...deferredFiles(bank).values()].map((file) => join(root, file));
  const stories =
    deferred.length > 0
      ? [
          ...[root, bank.edition, [...bank.absent.pages, ...bank.absent.places], await digestsOf(deferred)],
          // What is redacted in them is part of these.
          bank.stories.filter((story) => story.deferred).map(({ source }) => source.digest),
        ]
      : [];
  return hash('sha256', JSON.stringify([softwareState(), base, stories]), 'hex').slice(0, 24);
}

/**
 * Opens the program that renders a site's pages. It depends on the software and on the stories that Astro has to
 * compile, not on any other story, so it is compiled once for a state of these and kept.
 * @param options the bank and its place
 * @throws StoryCodeError when a story cannot be compiled
 */
export async function openSiteProgram(options: ProgramOptions): Promise<SiteProgram> {
  const name = await programName(options);
  const cacheFolder = await softwareCache();
  const folder = join(cacheFolder, 'site-program', name);
  let record = await usableProgram(folder);
  if (!record) {
    // Astro takes long to load, and hardly ever has anything to compile.
    const { compileProgram } = await import('./compile-program.ts');
    await compileProgram(options, cacheFolder, folder);
    await forgetOld(dirname(folder));
    record = await usableProgram(folder);
  }
  const entry = join(folder, 'server', 'entry.mjs');
  let module: Promise<{ renderPage: RenderPage }> | undefined;
  return {
    renderPage: async (address, site) => {
      module ??= import(pathToFileURL(entry).href);
      return (await module).renderPage(address, site);
    },
    entry,
    clientFolder: join(folder, 'client'),
    // What stories import may change while they and the software do not.
    key: hash('sha256', JSON.stringify([name, record?.sources]), 'base64url'),
  };
}
