/** Numbers that are being learned, with the gradient that is gathered before each step. */
export interface Learned {
  values: Float32Array;
  gradient: Float32Array;
  /**
   * Moves the values against the gradient (Adam; Kingma and Ba 2015) and sets the gradient to zero.
   * @param pace by what the rate is multiplied
   */
  step(pace: number): void;
}

/**
 * @param values changed in place
 * @param rate about how far a value moves in one step
 */
export function learned(values: Float32Array, rate: number): Learned {
  const gradient = new Float32Array(values.length);
  const mean = new Float32Array(values.length);
  const square = new Float32Array(values.length);
  let steps = 0;
  return {
    values,
    gradient,
    step(pace) {
      steps += 1;
      const meanShare = 1 - 0.9 ** steps;
      const squareShare = 1 - 0.999 ** steps;
      for (let place = 0; place < values.length; place += 1) {
        const slope = gradient[place] ?? 0;
        const newMean = 0.9 * (mean[place] ?? 0) + 0.1 * slope;
        const newSquare = 0.999 * (square[place] ?? 0) + 0.001 * slope * slope;
        mean[place] = newMean;
        square[place] = newSquare;
        values[place] =
          (values[place] ?? 0) - (pace * rate * (newMean / meanShare)) / (Math.sqrt(newSquare / squareShare) + 1e-8);
      }
      gradient.fill(0);
    },
  };
}
