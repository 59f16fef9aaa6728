import { describe, expect, it } from 'vitest';
import { questionMs, talkClock, type TalkClock } from '../../../../src/talks/clock/talk-clock.ts';
import { placedParts, planSeconds } from '../../../../src/talks/clock/talk-plan.ts';
import { talkStanding } from '../../../../src/talks/clock/talk-standing.ts';
import { timeLeft } from '../../../../src/talks/clock/time-label.ts';
import { samplePart, samplePlan, samplePlanSection } from '../../../fixtures/sample-plan.ts';
import { seededChoices } from '../../../print/random.ts';
import { SampleDevice } from './sample-device.ts';

const plan = samplePlan(
  samplePlanSection([samplePart(60), samplePart(30, { priority: 2 })], { questionSeconds: 30 }),
  samplePlanSection([samplePart(90), samplePart(60), samplePart(20, { priority: 4 })]),
  samplePlanSection([samplePart(45), samplePart(45, { priority: 1 })], { questionSeconds: 60 }),
);
const parts = placedParts(plan);

/** What really happened, kept by somebody with a watch that is always right. */
class Witness {
  phase: TalkClock['phase'] = 'ready';
  part = 0;
  readonly partMs = parts.map(() => 0);
  readonly questions: number[] = [];
  pausedMs = 0;
  #pausedIn: 'running' | 'question' = 'running';
  #at = 0;

  pass(truth: number): void {
    const ms = truth - this.#at;
    this.#at = truth;
    if (this.phase === 'running') this.partMs[this.part] = (this.partMs[this.part] ?? 0) + ms;
    if (this.phase === 'question') this.questions.push((this.questions.pop() ?? 0) + ms);
    if (this.phase === 'paused') this.pausedMs += ms;
  }

  see(what: string, part: number): void {
    if (what === 'start' && this.phase === 'ready') this.phase = 'running';
    else if (what === 'go' && this.phase === 'running') this.part = part;
    else if (what === 'question' && this.phase === 'running') {
      this.phase = 'question';
      this.questions.push(0);
    } else if (what === 'answered' && this.phase === 'question') this.phase = 'running';
    else if (what === 'pause' && (this.phase === 'running' || this.phase === 'question')) {
      this.#pausedIn = this.phase;
      this.phase = 'paused';
    } else if (what === 'resume' && (this.phase === 'paused' || this.phase === 'ended')) this.phase = this.#pausedIn;
    else if (what === 'end' && this.phase !== 'ready' && this.phase !== 'ended') {
      if (this.phase !== 'paused') this.#pausedIn = this.phase;
      this.phase = 'ended';
    }
  }
}

const actions = [
  'next',
  'next',
  'next',
  'skip',
  'back',
  'question',
  'answered',
  'answered',
  'pause',
  'resume',
  'resume',
  'end',
  'resume',
];
const accidents = ['sleep', 'reload', 'set back', 'set forward', 'corrected'];

/** A rehearsal of which anything may come, with a device on which anything may happen. */
function rehearse(seed: number): { device: SampleDevice; witness: Witness } {
  const random = seededChoices(seed);
  const device = new SampleDevice(random);
  const witness = new Witness();
  const act = (type: 'start' | 'question' | 'answered' | 'pause' | 'resume' | 'end' | 'go', part = 0): void => {
    device.do(type === 'go' ? { type, part } : { type });
    witness.pass(device.truth);
    witness.see(type, part);
  };
  const step = (what: string): void => {
    if (what === 'sleep') device.sleep(1000 + random.below(40 * 60_000));
    else if (what === 'reload') device.reload(200 + random.below(60_000));
    else if (what === 'set back') device.setClock(-random.below(3 * 3_600_000));
    else if (what === 'corrected') device.setClock(random.below(480) - 240);
    else if (what === 'set forward') {
      device.setClock(300 + random.below(3 * 3_600_000));
      // No clock can tell this from sleep; the page asks, and is told the truth.
      device.do({ type: 'uncounted' });
    } else if (what === 'next') act('go', Math.min(witness.part + 1, parts.length - 1));
    else if (what === 'skip') act('go', Math.min(witness.part + 2, parts.length - 1));
    else if (what === 'back') act('go', Math.max(witness.part - 1, 0));
    else if (what === 'question' || what === 'answered' || what === 'pause' || what === 'resume' || what === 'end')
      act(what);
  };
  device.wait(random.below(5000));
  act('start');
  const steps = 5 + random.below(30);
  for (let count = 0; count < steps; count += 1) {
    device.wait(random.below(60_000));
    const kinds = random.below(4) === 0 ? accidents : actions;
    step(kinds[random.below(kinds.length)] ?? '');
  }
  if (random.below(2) === 0) act('end');
  device.wait(random.below(10_000));
  witness.pass(device.truth);
  return { device, witness };
}

const sequences = 10_000;
const seeds = Array.from({ length: sequences }, (_, index) => index + 1);

describe(`the clock after each of ${sequences} random rehearsals`, () => {
  it('has all the time that really passed, and each moment where it belongs', () => {
    const wrong = seeds.flatMap((seed) => {
      const { device, witness } = rehearse(seed);
      const clock = talkClock(plan, device.events, device.read());
      const told = clock.partMs.reduce((sum, ms) => sum + ms, 0);
      const pairs: [number, number][] = [
        [clock.elapsed, told + questionMs(clock.questions)],
        [clock.elapsed, [...witness.partMs, ...witness.questions].reduce((sum, ms) => sum + ms, 0)],
        [clock.pausedMs, witness.pausedMs],
        ...witness.partMs.map((ms, part): [number, number] => [clock.partMs[part] ?? NaN, ms]),
        ...witness.questions.map((ms, index): [number, number] => [clock.questions[index]?.ms ?? NaN, ms]),
        [clock.questions.length, witness.questions.length],
      ];
      const isRight = pairs.every(([measured, real]) => Math.abs(measured - real) <= 100);
      return isRight && clock.phase === witness.phase && clock.part === witness.part ? [] : [seed];
    });
    expect(wrong).toEqual([]);
  });

  it('shows labels that make sense, and proposes nothing that has been told', () => {
    const wrong = seeds.flatMap((seed) => {
      const { device } = rehearse(seed);
      const clock = talkClock(plan, device.events, device.read());
      const { leftHere, leftInAll, here, proposal, next, byNow } = talkStanding(plan, clock);
      const labels = [timeLeft(leftHere), timeLeft(leftInAll)];
      const isSense =
        labels.every(
          ({ digits, spoken }) => /^(?:\d+:[0-5]\d|[0-5]?\d):[0-5]\d$/u.test(digits) && !/-|NaN/u.test(spoken),
        ) &&
        Math.abs(leftInAll - (planSeconds(plan) * 1000 - clock.elapsed)) < 1 &&
        (byNow === undefined) === clock.elapsed >= planSeconds(plan) * 1000 &&
        (proposal?.parts ?? []).every(({ index, saves }) => index > here.index && saves > 0) &&
        (next === undefined || next.index > here.index);
      return isSense ? [] : [seed];
    });
    expect(wrong).toEqual([]);
  });
});
