import type { Canaries, Reach } from './canaries.ts';

/** Plants canaries in the places of one thing: of a story, or of an entry of a list. */
export class Planter {
  readonly #canaries: Canaries;
  readonly #thing: string;
  readonly #reach: Reach;
  /** The places in which something was planted, without what tells several of a kind apart. */
  readonly places = new Set<string>();

  /**
   * @param thing what people call it
   * @param reach the most open edition that shows it
   */
  constructor(canaries: Canaries, thing: string, reach: Reach) {
    this.#canaries = canaries;
    this.#thing = thing;
    this.#reach = reach;
  }

  #plant(reach: Reach, place: string): string {
    this.places.add(place.replace(/ \(.*\)$/u, ''));
    return this.#canaries.plant(reach, `${this.#thing}: ${place}`);
  }

  /** A word that is read where the thing is. */
  shown(place: string): string {
    return this.#plant(this.#reach, place);
  }

  /** A word that is read in the owner's edition alone. */
  hidden(place: string): string {
    return this.#plant('private', place);
  }

  /** A word that is read nowhere. */
  unread(place: string): string {
    return this.#plant('nowhere', place);
  }
}
