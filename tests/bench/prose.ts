const words = (
  'the a of to and in that we it was for on with they had I not but this at by from what which when our their all one ' +
  'there would could should more than before after because while until then so if about into over out up down again ' +
  'team service customer launch deadline metric dashboard partner review design decision risk incident rollback ' +
  'experiment latency budget quarter roadmap scope estimate dependency schema migration pipeline model feature release ' +
  'feedback question answer meeting document plan owner stakeholder engineer manager designer analyst support legal ' +
  'asked said told showed found built wrote shipped measured agreed changed stopped started moved fixed tested learned ' +
  'noticed promised explained decided delayed proposed reviewed simplified reduced doubled split merged removed ' +
  'early late small large slow fast clear unclear open hard simple weekly daily first second last next new old same ' +
  'really almost only also still never always often twice together alone quietly directly carefully'
).split(' ');

/** Writes text that reads like nothing but has the shape of prose. */
export class Prose {
  readonly #random: () => number;

  /** @param random numbers from 0 up to 1 */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  /** One of some things. */
  one<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
    return things[Math.floor(this.#random() * things.length)] ?? things[0];
  }

  /** Different things in a row. */
  some<Thing>(count: number, things: readonly Thing[]): Thing[] {
    const rest = [...things];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(Math.floor(this.#random() * rest.length), 1),
    ).flat();
  }

  /** Some words without punctuation. */
  words(count: number): string {
    return Array.from({ length: count }, () => words[Math.floor(this.#random() * words.length)]).join(' ');
  }

  /** A sentence of some words. */
  sentence(count: number): string {
    const text = this.words(count);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  /** A paragraph of about some words, with some emphasis in it. */
  paragraph(count: number): string {
    const sentences: string[] = [];
    for (let rest = count; rest > 0;) {
      const length = Math.min(rest, this.number(6, 18));
      sentences.push(this.sentence(length));
      rest -= length;
    }
    return sentences
      .map((sentence) => (this.#random() < 0.12 ? sentence.replace(/ (\w+) (\w+)/u, ' **$1 $2**') : sentence))
      .join(' ');
  }
}
