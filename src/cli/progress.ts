/** Where progress is shown: standard error, or a stand-in. */
export interface ProgressStream {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Tells how work goes on; silent for short work. */
export interface Progress {
  /** Says what is being done now: `Reading stories: 120 of 400`. */
  update(text: string): void;
  /** Ends it; on a terminal the line disappears. */
  stop(): void;
}

/** Work that is done within this time, in milliseconds, needs no progress; and plain lines come no more often. */
const patience = 2000;
/** Milliseconds between two changes of the line on a terminal: faster cannot be read. */
const terminalPause = 100;
const eraseLine = '\r\u001B[K';

/**
 * Starts to watch over some work. From the third second on it shows a single changing line on a terminal, and
 * elsewhere (a log) a line every two seconds.
 * @param text what is being done
 * @param stream standard error unless given
 * @param now milliseconds on a clock that only goes forward
 */
export function startProgress(
  text: string,
  stream: ProgressStream = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const pause = stream.isTTY === true ? terminalPause : patience;
  let current = text;
  let shown: string | undefined;
  let next = now() + patience;
  const show = (): void => {
    if (now() < next || current === shown) return;
    stream.write(stream.isTTY === true ? `${eraseLine}${current}` : `${current}\n`);
    shown = current;
    next = now() + pause;
  };
  const timer = setInterval(show, terminalPause);
  timer.unref();
  return {
    update: (latest) => {
      current = latest;
      show();
    },
    stop: () => {
      clearInterval(timer);
      if (stream.isTTY === true && shown !== undefined) stream.write(eraseLine);
      shown = current;
      next = Infinity;
    },
  };
}
