import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { visibilities, type ListName } from '../../schemas/words.ts';
import type { Edition } from '../../src/bank/edition.ts';
import { listFile } from '../../src/bank/lists.ts';
import { bankFolder, makeFixtureProject, type FixtureProject } from '../fixture-project.ts';
import { Canaries } from './canaries.ts';
import { CanaryLists, type InterviewIds, type ReachedIds } from './canary-lists.ts';
import { canaryPictures } from './canary-pictures.ts';
import {
  canaryBody,
  canaryCode,
  canaryFrontmatter,
  type StoryFiles,
  type StoryImports,
  type StoryTargets,
} from './canary-stories.ts';
import { Planter } from './planter.ts';

const software = fileURLToPath(new URL('../../', import.meta.url));

/** Banks of other people, to which the canaries are added. */
const banks = ['nurse', 'code'];

/** What of a story others have to know before it is written. */
interface PlannedStory {
  plant: Planter;
  id: string;
  /** The word of a heading in a private passage. */
  secret: string;
}

/** The stories of one visibility: one that is rendered with the others, and one that Astro compiles. */
interface PlannedStories {
  visibility: Edition;
  folder: string;
  plain: PlannedStory;
  computed: PlannedStory;
  names: ReachedIds;
}

/** A project in every place of which stands a canary. */
export class CanaryProject {
  readonly canaries = new Canaries();
  readonly lists = new CanaryLists(this.canaries);
  /** Places of stories of each visibility in which something was planted. */
  readonly storyPlaces = new Map<Edition, Set<string>>();
  readonly interviewPlaces = new Set<string>();
  /** The project's folder. */
  readonly root: string;
  /** What the environment of a build says. */
  readonly environment: Readonly<Record<string, string>>;
  readonly #project: FixtureProject;
  readonly #folder: string;
  readonly #sites: FixtureProject;
  readonly #sitesName: string;

  constructor() {
    // Astro finds the styles of components only where it shares a folder with them.
    const parent = join(software, '.cache');
    mkdirSync(parent, { recursive: true });
    this.#project = makeFixtureProject({}, parent);
    this.#sites = makeFixtureProject({});
    this.#folder = this.canaries.plant('nowhere', 'path of the project');
    this.root = join(this.#project.root, this.#folder);
    const variable = (name: string): [string, string] => [name, this.canaries.plant('nowhere', `variable ${name}`)];
    this.environment = {
      ...Object.fromEntries(['USER', 'LOGNAME', 'HOSTNAME', 'PUBLIC_NAME', 'VITE_NAME'].map(variable)),
      STORY_BANK_AUTHOR: `Author ${this.canaries.plant('public', 'author of the PDFs')}`,
    };
    this.#sitesName = this.canaries.plant('nowhere', 'path of the site');
    this.canaries.know(software, 'nowhere', 'path of the software');
    this.#plantBanks();
    this.#plantStories();
    this.#plantUnread();
  }

  /**
   * The folder for a site.
   * @param name of the folder alone
   */
  site(name: string): string {
    return join(this.#sites.root, this.#sitesName, name);
  }

  remove(): void {
    this.#project.remove();
    this.#sites.remove();
  }

  #write(path: string, content: string | Uint8Array): void {
    this.#project.write(join(this.#folder, path), content);
  }

  /** Two banks of other people, of whose words some are known to be private. */
  #plantBanks(): void {
    for (const name of banks) cpSync(bankFolder(name), join(this.root, 'stories'), { recursive: true });
    for (const name of ['Kowalczyk', 'Abernathy', 'Haverford', 'Oyelaran'])
      this.canaries.know(name, 'private', 'the bank of a nurse');
    this.canaries.know('Okafor', 'private', 'the interview of a nurse');
  }

  #plan(visibility: Edition): PlannedStories {
    const planned = (kind: string): PlannedStory => {
      const plant = new Planter(this.canaries, `${visibility} ${kind} story`, visibility);
      return { plant, id: plant.shown('name of the file'), secret: plant.hidden('body, private heading') };
    };
    const [plain, computed] = [planned('plain'), planned('computed')];
    const folder = plain.plant.shown('folder');
    return { visibility, folder, plain, computed, names: this.lists.reachedBy(visibility) };
  }

  #plantStories(): void {
    const planned = visibilities.map((visibility) => this.#plan(visibility));
    const [mostPrivate] = planned;
    if (!mostPrivate) return;
    for (const stories of planned) {
      const places = new Set<string>();
      this.storyPlaces.set(stories.visibility, places);
      for (const kind of ['plain', 'computed'] as const) {
        this.#plantStory(stories, kind, mostPrivate);
        for (const place of stories[kind].plant.places) places.add(place);
      }
    }
    this.#plantInterview(this.lists.unreached(), mostPrivate.plain.id);
    for (const [name, text] of this.lists.files()) this.#appendList(name, text);
  }

  #plantStory(stories: PlannedStories, kind: 'plain' | 'computed', mostPrivate: PlannedStories): void {
    const { folder, names } = stories;
    const { plant, id, secret } = stories[kind];
    const isMostPrivate = stories === mostPrivate;
    const targets = this.#plantTargets(stories, kind, mostPrivate);
    const frontmatter = canaryFrontmatter(
      plant,
      {
        ...names,
        visibility: stories.visibility,
        related: isMostPrivate ? [] : [mostPrivate.plain.id],
        project: kind === 'plain' ? undefined : mostPrivate.plain.id,
      },
      kind === 'plain' ? 'project' : 'practice',
    );
    const { code, body } =
      kind === 'computed'
        ? canaryCode(plant, this.#plantImports(plant, folder), `/stories/${mostPrivate.plain.id}/`)
        : { code: '', body: '' };
    const text = frontmatter + code + canaryBody(plant, names, targets, secret) + body;
    const needsFont = isMostPrivate && kind === 'plain';
    this.#write(`stories/${folder}/${id}.mdx`, needsFont ? text.replace('We kept', this.#plantFont()) : text);
  }

  /** Writes the files that a story shows, imports and links to. */
  #plantTargets(stories: PlannedStories, kind: 'plain' | 'computed', mostPrivate: PlannedStories): StoryTargets {
    const { folder } = stories;
    const { plant } = stories[kind];
    const picture = (form: keyof typeof canaryPictures, name: string): string => {
      this.#write(
        `stories/${folder}/${name}.${form}`,
        canaryPictures[form]((place) => plant.unread(`picture ${name}, ${place}`)),
      );
      return `./${name}.${form}`;
    };
    const file = (name: string, text: string): string => {
      this.#write(`public/files/${name}`, text);
      return `/files/${name}`;
    };
    const files = (word: (place: string) => string): StoryFiles => ({
      pictures: (['png', 'jpg', 'svg'] as const).map((form) => picture(form, word(`name of a picture (${form})`))),
      listed: picture('png', word('name of a picture in a list')),
      linked: file(`${word('name of a file')}.txt`, word('text of a file')),
      played: file(`${word('name of a sound')}.mp3`, word('text of a sound')),
    });
    const { plain, names } = mostPrivate;
    return {
      shown: files((place) => plant.shown(place)),
      hidden: files((place) => plant.hidden(`private ${place}`)),
      absent: {
        'a private story': `../${mostPrivate.folder}/${plain.id}.mdx`,
        'a heading of a private story': `../${mostPrivate.folder}/${plain.id}.mdx#secret-${plain.secret}`,
        'a private heading of another story': `./${stories.plain.id}.mdx#secret-${stories.plain.secret}`,
        'the page of a private story': `/stories/${plain.id}/`,
        'the page of a company left out': `/companies/${names.company}/`,
        'the page of a competency left out': `/competencies/${names.competency}/`,
        'the page of a question left out': `/questions/${names.asked}/`,
        'a sheet left out': `/cheat-sheets/story/${plain.id}/`,
      },
    };
  }

  /** Writes what a story with code imports: components, each with a picture, a style and a script, and pictures. */
  #plantImports(plant: Planter, folder: string): StoryImports {
    const imports = (kind: string, word: (place: string) => string) => ({
      component: this.#plantComponent(plant, folder, kind, word),
      picture: this.#plantImportedPicture(plant, folder, `${kind} picture`, word),
    });
    return {
      shown: imports('imported', (place) => plant.shown(place)),
      hidden: imports('private imported', (place) => plant.hidden(place)),
    };
  }

  #plantImportedPicture(plant: Planter, folder: string, kind: string, word: (place: string) => string): string {
    const file = `${word(`${kind}, name`)}.png`;
    this.#write(
      `stories/${folder}/${file}`,
      canaryPictures.png((place) => plant.unread(`${kind}, ${place}`)),
    );
    return `./${file}`;
  }

  #plantComponent(plant: Planter, folder: string, kind: string, word: (place: string) => string): string {
    const unread = (place: string): string => plant.unread(`${kind} component, ${place}`);
    const picture = this.#plantImportedPicture(plant, folder, `picture of an ${kind} component`, word);
    const name = word(`${kind} component, class`);
    const file = `${word(`${kind} component, name of the file`)}.astro`;
    this.#write(
      `stories/${folder}/${file}`,
      `---
// ${unread('comment in code')}
const pictures = import.meta.glob('../*/*.png', { eager: true }); // Vite writes all of them.
import picture from '${picture}';
const { title } = Astro.props;
const other = '${unread('text that is not shown')}';
---
<!-- ${unread('comment in HTML')} -->
<section class="${name}" title={title}><img src={picture.src} width="9" height="9" alt="${word(`${kind} component, alt text`)}" /><slot /></section>
<style>
  /* ${unread('comment in a style')} */
  .${name} { color: red; }
</style>
<script>
  // ${unread('comment in a script')}
  console.log('${word(`${kind} component, text in a script`)}');
</script>
`,
    );
    return `./${file}`;
  }

  /**
   * Adds a font.
   * @returns words for which it is needed
   */
  #plantFont(): string {
    const font = readFileSync(new URL('../fixtures/fonts/noto-sans-arabic-few.ttf', import.meta.url));
    this.#write(`stories/fonts/${this.canaries.plant('nowhere', 'name of the file of a font')}.ttf`, font);
    this.#write('stories/fonts/LICENSE', this.canaries.plant('nowhere', 'license of a font'));
    this.canaries.know('2015-2020 Google', 'private', 'copyright of a font that only a private story needs');
    return 'عمل';
  }

  #plantInterview({ company, competency, question }: InterviewIds, pinned: string): void {
    const plant = new Planter(this.canaries, 'interview', 'private');
    const interview = {
      title: `Day of ${plant.hidden('title')}`,
      audience: company,
      notes: [plant.shown('notes[]')],
      rounds: [
        {
          name: `Round ${plant.shown('rounds[].name')}`,
          interviewer: `Mr. ${plant.shown('rounds[].interviewer')}`,
          minutes: 30,
          kind: 'behavioral',
          briefing: [plant.shown('rounds[].briefing[]')],
          competencies: [competency],
          questions: [question],
          pin: [pinned],
        },
      ],
    };
    for (const place of plant.places) this.interviewPlaces.add(place);
    const text = `# ${plant.unread('comment')}\n${stringify(interview)}`;
    this.#write(`stories/interviews/${plant.hidden('name of the file')}.yaml`, text);
  }

  #appendList(name: ListName, text: string): void {
    const files = banks.map((bank) => join(bankFolder(bank), `${name}.yaml`)).filter(existsSync);
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    this.#write(listFile(name), [...texts, text].join(''));
  }

  /**
   * What no edition shows, but for the names of drafts in the owner's list of what is still to do: drafts, backups, files
   * that nothing shows, and files of the project beside the stories.
   */
  #plantUnread(): void {
    const word = (place: string): string => this.canaries.plant('nowhere', place);
    const name = (place: string): string => this.canaries.plant('private', place);
    const draft = (place: string): string =>
      `---\ntitle: ${word(`title of ${place}`)}\ndraft: true\n---\n\n${word(`text of ${place}`)}\n`;
    this.#write(`stories/st-brigid/${name('name of a draft')}.mdx`, draft('a draft'));
    this.#write(`stories/st-brigid/_${name('name of a draft by its name')}.mdx`, draft('a draft by its name'));
    this.#write(
      `stories/_${name('name of a folder of drafts')}/${name('name of a draft in a folder')}.mdx`,
      draft('a draft in a folder'),
    );
    this.#write(`stories/st-brigid/${word('name of a backup')}.mdx~`, draft('a backup'));
    this.#write(`stories/st-brigid/.${word('name of a hidden file')}.mdx`, draft('a hidden file'));
    this.#write(
      `stories/st-brigid/${word('name of a picture that nothing shows')}.svg`,
      canaryPictures.svg((place) => word(`unshown picture, ${place}`)),
    );
    this.#write(
      `public/files/${word('name of a file that nothing links')}.txt`,
      word('text of a file that nothing links'),
    );
    this.#write('public/CNAME', `${this.canaries.plant('public', 'domain for the host')}.example\n`);
    this.#write('.env', `PUBLIC_OTHER=${word('public variable of .env')}\nVITE_OTHER=${word('variable of .env')}\n`);
    this.#write(
      'package.json',
      JSON.stringify({ name: word('name of the package'), author: word('author of the package') }),
    );
  }
}
