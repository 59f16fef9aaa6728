/** Ideas about people and how they get on: each with the words in which it is said. */
export const peopleIdeas: Readonly<Record<string, string>> = {
  disagreement: `
    disagree, disagreement, disagreed, not agree, differ, different opinion, difference of opinion, differing views,
    different view, different views, different perspective, opinions differ, opinion, opinions, viewpoint, point of view, see differently, see things differently,
    not see eye to eye, eye to eye, argue, argued, argument, dispute, quarrel, debate, fight, clash, conflict,
    friction, at odds, butt heads, contradict, heated, feud, confront, confrontation, opposing opinion, opposing view,
    doubt your idea, not believe in your approach, not share your view, other opinion, against the rest of the team`,
  'push-back': `
    push back, pushback, pushed back, stand your ground, backbone, dissent, challenge a decision, challenge an idea,
    challenge the status quo, speak truth, contrary opinion, voice disagreement, object, objection, oppose, resist,
    resistance, unpopular opinion, unpopular decision, disagree and commit, commit to a decision`,
  'opposing-sides': `
    opposite, opposite things, opposite directions, different directions, two sides, both sides, competing interests,
    conflicting interests, competing goals, conflicting goals, clashing goals, conflicting priorities,
    different agendas, different goals, tension, torn between, caught between, caught in the middle,
    conflicting requirements, conflicting demands, stakeholders disagree, interests`,
  mediate: `
    mediate, mediator, mediating, broker, middle ground, middle way, common ground, meet halfway, compromise,
    reconcile, arbitrate, referee, settle, win-win, defuse, de-escalate, smooth over, resolve conflict,
    conflict resolution, peacemaker, find agreement`,
  introduction: `
    tell me about yourself, introduce yourself, current job, current role, current position, role and product,
    day to day, what are you responsible for, responsible for, two-minute version, elevator pitch, where you fit in,
    current team, what your group builds, walk me through your resume`,
  boss: `
    boss, manager, supervisor, superior, line manager, new manager, skip level, higher up, higher-ups,
    person you report to, micromanage, micromanager, senior leader`,
  executives: `
    executive, executives, exec, execs, c-level, c-suite, vp, vice president, ceo, cto, cfo, senior leadership, board,
    senior management, upper management, top management, senior leaders, leadership team, directors`,
  colleague: `
    peer, colleague, coworker, co-worker, teammate, team mate, workmate, fellow engineer, member of your team,
    someone on your team, somebody on your team, person on your team, people on your team, team member`,
  'direct-reports': `
    direct report, direct reports, reports, subordinate, employees, staff, people you manage, people you lead`,
  stakeholder: `
    stakeholder, stakeholders, partner, partners, sponsor, business owner, product owner, business partner,
    interested parties, client team`,
  'no-authority': `
    without authority, no authority, no formal authority, formal authority, without a title, lead without a title,
    not report to you, not work for you, outside your chain, no power, no power over, indirect influence,
    other managers, authority, peers outside`,
  persuade: `
    convince, persuade, persuasion, influence, win over, won over, winning over, sway, sell, selling, sell an idea,
    pitch, buy in, buy-in, get on board, bring on board, bring around, change someone's mind, change minds,
    make the case, make a case, get support, win support, levers, lobby, rally support, get to yes, get them to agree,
    get to help, political savvy, get approval, approve, approval, sign off, sign-off, green light, convincing`,
  skeptical: `
    skeptic, skeptical, skepticism, reluctant, reluctance, hesitant, hesitate, unconvinced, doubtful, wary,
    not interested, not want to help, unwilling, too busy to help, suspicious, cold feet, unpopular, resistant,
    worried partner, distrust, afraid of`,
  champion: `
    champion, champion the work, advocate, advocate for, promote, promote the work, showcase, visibility, evangelize,
    evangelise, stand up for, speak up for your team, stick up for, recognition for your team, raise the profile,
    network, networking, spread the word, shout about, publicize`,
  adoption: `
    adopt, adoption, use what you built, make other teams use, uptake, roll out to other teams, reuse, company-wide,
    used across the company, platform adoption, take up`,
  align: `
    align, alignment, same page, line up, lined up, get everyone behind, in line, into line, consensus, unite, unify,
    rally, coordinate, coordination, orchestrate, shared plan, shared goal, agree on a plan, buy into a plan,
    pull in the same direction, pointed at one goal, many sides, commit to a shared plan, bring together, agreement`,
  negotiate: `
    negotiate, negotiation, bargain, haggle, ask for resources, resources, get people or time, get headcount,
    get funding, fund, give and take, strike a deal, terms`,
  'cross-functional': `
    cross-functional, cross functional, across functions, other functions, other disciplines, different disciplines,
    disciplines, specialties, other departments, different departments, department, multiple teams, several teams,
    many teams, many groups, different teams, across teams, cross-team, cross team, across organizations,
    across the organization, multiple organizations, interdisciplinary, partner teams, another team, other teams,
    many parties, several organizations, outside your team, outside your organization, different job, business unit`,
  collaborate: `
    collaborate, collaboration, collaborative, cooperate, cooperation, team up, teamwork, team player, work together,
    work closely, work well within a team, joint effort, pair, pairing, partnership, partnering, work with others`,
  relationship: `
    relationship, rapport, trust, earn trust, build trust, gain trust, credibility, win trust, goodwill, bond,
    respect of`,
  'difficult-person': `
    difficult person, difficult people, difficult coworker, difficult colleague, difficult teammate,
    hard to work with, hard time working with, difficult to work with, difficult personality, toxic, toxic person,
    jerk, bully, strained relationship, not get along, get along with, clash of personalities, personality clash`,
  communicate: `
    communicate, communication, communicating, inform, keep informed, keep in the loop, transparent, transparency,
    update, written communication, articulate, clarity, message`,
  miscommunication: `
    misunderstanding, misunderstood, misunderstand, miscommunicate, miscommunication, misread, crossed wires,
    wires crossed, wires get crossed, out of sync, breakdown in communication, lost in translation, assumption,
    assume, assumed, talk past each other, talked past, mixed up, mix-up, unclear expectations,
    mismatched expectations, not on the same page, wrong assumption, poor communication, lack of communication,
    confusion, confused, unclear responsibilities, who was responsible`,
  explain: `
    explain, explaining, explanation, explain a concept, make clear, simple words, simple terms, simplify,
    in plain words, plain language, plain english, translate, break it down, break down a concept, dumb down, analogy,
    metaphor, teach, teach a concept, get across, get the point across, like I am five, complex concept, complex idea,
    technical concept, hard concept, complicated idea, technical idea, clear to people, technical subject,
    idea from your field`,
  layperson: `
    nontechnical, non-technical, not technical, without that background, without a technical background, layman,
    layperson, lay person, lay people, grandmother, grandma, grandparents, mom, five year old, business person,
    business people, business side, business stakeholders, not an engineer, no technical background, jargon, finance,
    marketing, outside your field, people outside tech, less technical`,
  audience: `
    audience, different audiences, listener, who is listening, who is in the room, in the room, read the room,
    adjust your message, tailor, tailor your message, adapt your message, adapt your communication,
    communication style, depending on who, change how you talk, change how you communicate, adapt your style,
    technical and nontechnical`,
  present: `
    present, presenting, presentation, demo, demos, demonstrate, slides, slide deck, public speaking, give a talk,
    keynote, all hands, showing your work, speech`,
  listen: `listen, listener, listening, active listening, good listener, take notes, notebook`,
  feedback: `
    feedback, criticism, criticize, critique, critical feedback, tough feedback, negative feedback,
    constructive criticism, constructive feedback, hard to hear, receive feedback, give feedback,
    tell a teammate to improve, needs to improve, critical of your work, review your work`,
  'code-review': `
    code review, code reviews, pull request, pull requests, pr review, peer review, review code, merge request`,
  'speak-up': `
    speak up, spoken up, spoke up, speak out, raise a concern, voice a concern, voice concerns, raise your hand,
    hold back, held back, stay silent, kept quiet, stayed quiet, upward feedback, feedback to your manager,
    tell your boss, tell your manager, honest with your manager, honest with your boss, manage up, managing up,
    bite your tongue, keep to yourself, kept to yourself, keep opinion to yourself, wish you had said, not tell your manager`,
  'hard-conversation': `
    difficult conversation, hard conversation, tough conversation, uncomfortable conversation, bad news,
    difficult message, hard truth, awkward conversation, honest conversation, candid`,
  mentor: `
    mentor, mentored, mentoring, mentee, coach, coached, coaching, protege, take under your wing, help someone grow,
    help others grow, help others, help a colleague, grow someone, grow your people, develop people, develop others,
    develop engineers, develop junior engineers, junior, junior engineer, junior colleague, junior developer,
    less experienced, intern, career growth, career development, progress to a next level, progress to a new level, next level, help someone, helped a colleague, help a teammate, helped others, train, training,
    teach someone, tutor, struggling colleague, peer struggling, grow, supported someone, help someone succeed,
    see potential, invest in people, make your team better, made your team better, team better, team stronger,
    team improve, others better`,
  'role-model': `
    role model, look up to, looked up to, admire, inspire, inspiration, your own mentor, learn from watching`,
  weakness: `
    weakness, weaknesses, weak spot, shortcoming, area of growth, areas of growth, growth area, area for growth,
    area for improvement, areas for improvement, area of improvement, development area, improve about yourself,
    work on about yourself, need to work on, should do better, need to develop, get better at, blind spot, flaw,
    not good at, struggle with, bad habit, improving about yourself, do better`,
  'leadership-style': `
    leadership style, management style, kind of manager, kind of leader, type of leader, type of manager, as a leader,
    as a manager, leader, leadership, lead people, manage people, people management, managing people, leading a team,
    lead a team, shape you as a leader, shaped you as a leader, philosophy of management`,
  morale: `
    morale, motivate, motivation, motivated, motivating, demotivated, demoralized, spirits, low energy, unhappy team,
    frustration, frustrated, disengaged, team unhappy, keep people happy, team spirit, wellbeing,
    psychological safety`,
  delegate: `
    delegate, delegation, hand off work, delegating, assign work, let go of control, empower, empowered,
    autonomy to your team`,
  accountability: `
    ownership, take ownership, took ownership, accountable, accountability, responsible, responsibility,
    take responsibility, took responsibility, end to end, stepped up, step up, see it through, full responsibility,
    hold accountable, take charge, took charge, in charge`,
  initiative: `
    initiative, took the initiative, proactive, proactively, self-starter, nobody asked, no one asked,
    without being asked, not asked, own idea, beyond your job, above and beyond, went beyond, go beyond, extra mile,
    outside your responsibility, outside your area of responsibility, outside your role, not your job,
    beyond your role, volunteer for, saw an opportunity, start something, idea of your own, spot an opportunity,
    on your own initiative, bias for action, idea you proposed, proposed, propose`,
  innovate: `
    innovate, innovation, innovative, creative, creativity, creatively, invent, invented, invention, new way,
    new idea, novel, out of the box, outside the box, original idea, invent and simplify, unconventional,
    first of its kind`,
  decisive: `
    calculated risk, take a risk, took a risk, big risk, decision without, quick decision, split second decision,
    act without, gut, move fast, decided quickly, tough decision, difficult decision, hard decision, tough call`,
};
