import { addTo, dot } from './arrays.ts';
import type { EncodedText } from './encoded-text.ts';

/** Something that may be chosen, such as a story, by texts that are like a question or not. */
export interface Option {
  texts: readonly EncodedText[];
}

/** Questions, and for each of them by option the share with which it is the right one; the shares add up to 1. */
export interface Choice {
  asked: readonly EncodedText[];
  options: readonly Option[];
  right: readonly ReadonlyMap<Option, number>[];
}

/**
 * Adds to the texts' gradients what would make right options likelier. An option is the likelier the more of its texts
 * are like the question, the likest counting most (InfoNCE over sums; van den Oord, Li and Vinyals 2018).
 * @param temperature the smaller, the more the likest texts count
 * @param counts how much this counts beside other choices, for each question
 */
export function learnChoice({ asked, options, right }: Choice, temperature: number, counts: number): void {
  const texts = options.flatMap((option) => option.texts);
  const odds = new Float64Array(texts.length);
  asked.forEach((question, index) => {
    const size = question.vector.length;
    texts.forEach((text, place) => {
      odds[place] = Math.exp((dot(question.vector, 0, text.vector, 0, size) - 1) / temperature);
    });
    let from = 0;
    const sums = options.map((option) => {
      let sum = 0;
      for (const to = from + option.texts.length; from < to; from += 1) sum += odds[from] ?? 0;
      return sum;
    });
    const means = sums.map((sum, place) => sum / Math.max(1, options[place]?.texts.length ?? 0));
    const all = means.reduce((sum, mean) => sum + mean, 0);
    from = 0;
    options.forEach((option, place) => {
      const off = (means[place] ?? 0) / all - (right[index]?.get(option) ?? 0);
      for (const text of option.texts) {
        const slope = (counts * off * (odds[from] ?? 0)) / ((sums[place] ?? 1) * temperature);
        from += 1;
        addTo(question.gradient, 0, text.vector, 0, size, slope);
        addTo(text.gradient, 0, question.vector, 0, size, slope);
      }
    });
  });
}
