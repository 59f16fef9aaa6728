import { dot } from './arrays.ts';

/** The shares of texts that find their own question first, and among the first three. */
export interface Found {
  first: number;
  amongThree: number;
}

/**
 * Asks texts for the questions of which a text comes nearest to them, the asking text itself left out.
 * @param questions for each question the vectors of its texts
 * @param isAsked which texts are asked, by the places of question and text
 */
export function measureFinding(
  questions: readonly (readonly Float32Array[])[],
  isAsked: (question: number, text: number) => boolean,
): Found {
  const ranks = questions.flatMap((texts, question) =>
    texts
      .filter((_, text) => isAsked(question, text))
      .map((text) => {
        const nearness = questions.map((others) =>
          others.reduce(
            (most, other) => (other === text ? most : Math.max(most, dot(text, 0, other, 0, text.length))),
            -1,
          ),
        );
        return nearness.filter((near) => near > (nearness[question] ?? -1)).length;
      }),
  );
  const share = (most: number): number => ranks.filter((rank) => rank < most).length / Math.max(1, ranks.length);
  return { first: share(1), amongThree: share(3) };
}
