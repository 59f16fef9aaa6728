/** Ideas about plans, time, failure and direction: each with the words in which it is said. */
export const workIdeas: Readonly<Record<string, string>> = {
  lateness: `
    late, too late, be late, late project, running late, miss a deadline, missed deadline, missing a deadline,
    miss a date, missed your date, miss a milestone, slip, slipped, slippage, behind schedule, fall behind,
    fell behind, run behind, runs behind, running behind, delay, delayed, delays, overdue, overrun, overran,
    took longer, longer than planned, longer than expected, not on time, past due, push out a date,
    not ship when promised, could not deliver, unable to deliver, unable to complete, not deliver,
    not complete on time, not finish on time, lose time, lost time, off track, commitment you could not keep,
    break a promise, not meet a deadline, not meet the deadline, not make the date, not able to ship, late delivery`,
  deadline: `
    deadline, due date, date, dates, timeline, timelines, schedule, time frame, timeframe, tight deadline,
    time constraint, on time, time pressure, tight schedule, short time, limited time, little time, against the clock,
    turnaround, estimate, estimates`,
  pressure: `
    pressure, under pressure, stress, stressful, stressed, high stakes, crunch, crunch time, high-pressure, intense`,
  urgent: `
    urgent, urgency, emergency, fire drill, asap, last minute, last-minute, short notice, rush, rushed,
    drop everything, drops everything, on your desk, immediately, ad hoc request, unplanned request, interrupt,
    sudden request, everything is urgent, shouts, escalation`,
  deliver: `
    deliver, delivery, deliverable, ship, shipped, launch, launched, release, go live, went live, roll out, rollout,
    execute, execution, complete, finish, get done, get it done, production, productionize, deploy, deployed,
    idea to production, land, lands, deliver results, over the finish line, get things done, complete a project,
    bring to market, see the light`,
  plan: `
    plan, planning, project plan, plan a project, roadmap, road map, planning process, next six months, quarter,
    milestone, milestones, backlog, phases, break the work down, break work down, initiatives make the cut,
    work breakdown`,
  'change-of-plan': `
    change of plan, change of plans, replan, replanned, re-plan, pivot, pivoted, adapt, adapted, adapting, adaptable,
    adaptability, adjust, change direction, change course, flexible, flexibility, shift, shifted, shifting,
    requirements changed, changing requirements, requirement change, priorities changed, priorities moved,
    priorities shifted, shifting priorities, changing priorities, moving target, target moved, changed halfway,
    halfway through, halfway, midway, midstream, mid-project, middle of a project, unexpected change, curveball,
    change their mind, changed its mind, changed mind, changed everything, new requirements, new requests,
    switch gears, significant change, change at work, reorganization, reorg, reprioritize, react to change,
    plans change, major change`,
  progress: `
    track progress, track, tracking, keep track, progress, status, monitor progress, monitor, keep an eye,
    stay on top, workstream, workstreams, agile, sprint, sprints, scrum, kanban, stand-up, standup, jira,
    project management, rituals, cadence, project is off track, check-ins, project manager, program, programme,
    organize the work, oversee`,
  focus: `
    focus, focused, stay focused, on task, stay on task, distract, distraction, attention, momentum,
    keep people focused, concentrate, on track, pulled in many directions, discipline, organize your week,
    organize yourself, organized, time management, manage your time, manage time, productive, productivity`,
  prioritize: `
    prioritize, prioritization, prioritizing, priority, priorities, competing priorities, what comes first,
    comes first, do first, does first, what first, rank, triage, most important, order of work, choose what to do,
    what matters most, make the cut, everything is important, say what not to do`,
  juggle: `
    juggle, juggling, multitask, multi-task, several projects, multiple projects, many projects,
    several things at once, many things at once, a lot of things at once, at once, simultaneously,
    competing deadlines, workload, heavy workload, on your plate, full plate, swamped, overwhelmed, overloaded, busy,
    bandwidth, stretched thin, too much work, too much on, wear many hats, balance projects, many requests, dozen,
    excess of work, lots of requests, parallel`,
  'say-no': `
    say no, saying no, said no, say no to, turn down, turned down, decline, declined, refuse, refused,
    reject a request, overcommit, overcommitted, overcommitting, over-commit, say yes, said yes, saying yes,
    people pleaser, take on too much, took on too much, spread too thin, set boundaries, boundaries, promise too much,
    overpromise, bite off more, cannot do it all, no to a request, told no to`,
  scope: `
    scope, scope creep, creep, more features, extra features, additional features, new features, feature request,
    feature requests, additional requests, gold plating, keeps asking for more, keep adding, growing scope,
    scope grew, scope kept growing, change request, change control, expanding scope, more and more, cut scope,
    reduce scope`,
  'technical-debt': `
    technical debt, tech debt, debt, refactor, refactoring, clean up, cleanup, maintainability, maintainable,
    maintenance, shortcut, shortcuts, cut corners, cutting corners, quick fix, quick and dirty, hack together,
    legacy code, slow down, pay back, sustainable code`,
  'long-term': `
    long-term, long term, short-term, short term, sacrifice short term, short-term gain, long run, faster later,
    invest in the future, future, think long term`,
  automate: `
    automate, automated, automation, script, tooling, streamline, efficiency, efficient, save time,
    eliminate manual work, repetitive`,
  dependency: `
    dependency, dependencies, depend, depend on, depended, relied, rely, rely on, relies on, relied on, reliance,
    upstream, downstream, blocked by, blocked on, waiting for another team, someone else's deliverable, let you down,
    let me down, other team let you down, another team was late, external team, fall through the cracks,
    falls through the cracks, between teams, groups you will need, needed from another team, third party,
    out of your control, web of owners`,
  shutdown: `
    shut down, shutdown, deprecate, deprecated, deprecation, retire, retired, retiring, sunset, end of life,
    discontinue, discontinued, decommission, turned off, switched off, pull the plug, phase out, went away,
    no longer supported`,
  cancel: `
    cancel, canceled, cancelled, cancellation, killed, scrap, scrapped, halt, halted, stop, stopped, shelve, shelved,
    abandon, abandoned, axed, never launched, never saw the light of day, see the light of day, never shipped,
    never made it, not make it, never used, not get used, not used, thrown away, let go of a project, let go of work,
    let go of an idea, told no, shot down, rejected, blocked from launching, veto`,
  handover: `
    handover, hand over, handed over, handoff, hand off, hand-off, inherit, inherited, inheriting, take over,
    took over, taking over, transfer, knowledge transfer, transition, undocumented, nobody documented, not documented,
    existing project, someone else's code, pick up from, picked up from, pick up a project, pick up where, documented`,
  migration: `
    migrate, migration, migrating, move to a new system, port, switch over, replatform, upgrade, replace a system`,
  mismatch: `
    schema, data format, format, wrong shape, contract, interface, incompatible, integration, integrate, mismatch,
    data quality, bad data, messy data, dirty data`,
  worsening: `drop, fall, fell, decline of, decrease, sink, dip, worsen, deteriorate, suffer, get worse, go down`,
  constraint: `constraint, constraints, limitation, limitations, limited resources, few resources, small team, understaffed,
    with less, tight budget`,
  unexpected: `
    unexpected, unexpectedly, surprise, surprised, unforeseen, not see coming, not expect, out of the blue,
    did not anticipate, blindsided, off plan`,
  failure: `
    fail, failed, failing, failure, flop, flopped, not work out, unsuccessful, setback, disappoint, disappointed,
    disappointing, disappointment, fall short, fell short, not succeed, not go well, not go as planned,
    not go according to plan, not go to plan, not according to plan, go badly, went badly, go wrong, went wrong,
    goes wrong, going wrong, bombed, lost cause, did not meet expectations, not meet a goal, not reach your goal,
    missed a goal, did not achieve, not the result you hoped for, in trouble, miss the mark, not reach, not reach a goal, fail to reach, miss a target, missed a target, not hit, underwhelming,
    things broke, fiasco, disaster`,
  mistake: `
    mistake, error, error of judgment, screw up, screwed up, mess up, messed up, blunder, slip-up, goof,
    wrong decision, bad decision, poor decision, bad call, misjudge, misjudged, get wrong, got wrong, got it wrong,
    you were wrong, been wrong, was wrong, proven wrong, oversight, overlook, overlooked, forgot, forget,
    drop the ball, dropped the ball, regret, regrets, fault, poor judgment, misstep, botch, botched, apologize,
    apology, embarrassed, embarrassing, ashamed, wish, wish you had done, should have done, missed an obvious, own up`,
  recover: `
    recover, recovered, recovery, bounce back, turn around, turned around, turning around, back on track,
    get back on track, back on the rails, make up for, save a project, saved, rescue, rescued, course correct, remedy,
    salvage, resilience, resilient, persevere, perseverance, persistence, persistent, not give up, fix, fixed, put right, made it right, contain the damage`,
  lesson: `
    lesson, lessons, lesson learned, learned, learning, takeaway, takeaways, hard way, learn the hard way, hindsight,
    in retrospect, retrospective, retro, looking back, postmortem, post-mortem, wiser, what changed because,
    carried into, learn from`,
  'do-differently': `
    do differently, done differently, do it differently, do it all again, do it again, do over, do-over, start over,
    second chance, change if, what would you change, advice to yourself, advice would you give, another way,
    go back in time, redo`,
  experiment: `
    experiment, experiments, ab test, ab tests, trial, hypothesis, pilot, test, tested, testing, significance,
    significant result, statistically significant, inconclusive, null result, negative result, control group,
    numbers did not back up, not back up, back up, could not trust`,
  rollback: `roll back, rolled back, rollback, revert, reverted, undo, back out, backed out, take back`,
  incident: `
    incident, outage, production incident, production issue, downtime, crash, crashed, went down, broke production,
    sev one, on call, on-call, oncall, pager, runbook, alert, reliability, 3am, firefighting, crisis, crises`,
  bug: `bug, bugs, defect, debug, debugged, debugging, root cause, regression, broken, faulty, glitch`,
  ambiguity: `
    ambiguous, ambiguity, unclear, vague, uncertain, uncertainty, undefined, incomplete information, incomplete data,
    limited information, limited data, limited facts, little information, little to go on, very little to go on,
    not all the information, without all the information, missing information, missing data, without enough data,
    not enough information, open-ended, open ended, gray area, unknown, unknowns, ill-defined, figure out,
    figure it out, blank page, no playbook, unstructured, no clear, nobody knows, no right answer, fuzzy,
    clarity to something, number of possible solutions, bring clarity, fog`,
  autonomy: `
    no guidance, without guidance, little guidance, little direction, no direction, without direction, self-directed,
    self-directing, independently, on your own, left alone, left to yourself, from scratch, unsupervised,
    nothing else, without supervision, blank slate, green field, greenfield`,
  strategy: `
    strategy, strategic, vision, big picture, direction, north star, mission, strategic thinking, company's direction,
    business strategy, what to build, why this project, right one to take this on, opportunity, where to invest`,
  business: `
    business, business case, revenue, commercial, commercially, money, make money, market, roi, return on investment,
    profit, business value, business goal, growth, bottom line, monetize, conversion`,
  bold: `
    think big, thought big, bold, ambitious, ambition, moonshot, long shot, bet, big bet, impossible,
    looked impossible, far-fetched, doubted, thought could not work, nobody believed, risky idea, paid off, pay off,
    against the odds, dream`,
  proud: `
    proud, proudest, most proud, accomplishment, accomplishments, achievement, achievements, biggest win, win, wins,
    success, success story, greatest success, career highlight, highlight, satisfaction, satisfying, satisfied,
    best work, best project, favorite project`,
  meaningful: `
    meaningful, meaning, care about, cared about, worth doing, worthwhile, purpose, passion, passionate, believed in,
    life got better, excited about, heart`,
  metrics: `
    metric, metrics, kpi, kpis, measure, measured, measuring, measurable, measurement, success criteria,
    success metrics, success metric, define success, definition of success, quantify, quantified, in numbers, numbers,
    number you would be judged by, measure success, was a success, know it worked, know that it worked,
    how you would know, data-driven, data driven, baseline, signals, what good looks like, good look like`,
  goals: `
    goal, goals, objective, objectives, okr, okrs, target, targets, key result, key results, set goals, goal setting,
    aim, aiming, aspiration, sign up for, commit to, ambition measurable`,
  impact: `
    impact, impactful, biggest impact, results in numbers, difference you made, make a difference, made a difference,
    what changed for users, business impact, technical impact, outcome for the business, contribution, contribute`,
  customer: `
    customer, customers, user, users, shopper, guest, consumer, buyer, end user, client, clients, customer need,
    pain point, pain points, put the customer first, user need, user experience, customer experience,
    customer feedback, customer obsession, customer-centric, user-centric, usability, voice of the customer, delight`,
  staged: `
    start small, started small, small first, mvp, minimum viable product, prototype, proof of concept, poc, phased,
    staged, gradual, gradually, step by step, canary, canaries, incremental, incrementally, iterate, iteration,
    iterative, roll out something risky, one step at a time, before going big, soft launch, dogfood, beta`,
  risk: `
    risk, risks, risky, contingency, mitigate, mitigation, plan b, fallback, worst case, what could go wrong,
    could have gone wrong, prevent, prevented, preventive, preventative, anticipate, anticipated, foresee, foresaw,
    early warning, awake at night, prepare for, prepared, precaution, headed off, head off, potential problems,
    safeguard, spotted early`,
  quality: `
    quality, standard, standards, high standards, highest standards, raise the bar, raised the bar,
    lower your standards, best practice, best practices, rigor, excellence, good enough, not good enough,
    code quality, bar, checklist, sloppy, attention to detail, refuse to settle, better practice, craftsmanship,
    robust`,
  obstacle: `
    obstacle, obstacles, roadblock, roadblocks, blocker, blockers, hurdle, barrier, hardest, toughest,
    biggest challenge, greatest challenge, hardest problem, toughest problem, difficult problem, trickiest,
    most difficult, most demanding, demanding, most challenging, in your way, got in the way, adversity, stuck,
    hardest thing, technical challenge, surmounted, overcome`,
  peak: `
    peak, peak season, busy season, holiday season, black friday, thanksgiving, christmas, spike, surge, rush hour,
    seasonal, high season`,
};
