/**
 * Topics that are asked about everywhere and of which many a bank holds nothing. Knowing them by name is what lets the
 * retrieval tell "a customer" from "an angry customer", and say that there is no story yet. A word stands here only if
 * it hardly ever means anything else.
 */
export const otherTopics: Readonly<Record<string, string>> = {
  hiring: `
    hire, hired, hiring, hires, recruit, recruiting, recruitment, recruiter, interview candidates,
    candidate you rejected, job candidate, interview engineers, interview people, talent acquisition, staffing,
    build a team from scratch, built a team, building a team, build a team, hiring bar, job posting, new hire,
    new hires, headhunt, diverse pipeline, hire people, hire somebody, hire someone, hiring process,
    growing your team, recruits, job interview, interview somebody, contractor hire, hiring standards,
    describe your hiring, selecting people`,
  onboarding: `onboard, onboarding, onboarded, new joiner, new joiners, new starters, join your team`,
  firing: `
    fire someone, fire a person, fire people, fire an employee, fired, firing, terminate, terminated, termination,
    dismiss, dismissed, dismissal, let someone go, let people go, let a person go, let an employee go, lay off,
    laid off, lay people off, layoff, layoffs, redundancy, redundancies, downsize, downsizing, reduction in force,
    reduction of headcount, reduce headcount, cut headcount, manage out, managed out, sack, sacked`,
  underperformance: `
    underperform, underperformer, underperforming, underperformance, low performer, low performers, poor performer,
    poor performance of a person, not performing, performance issue, performance issues, performance improvement plan,
    pip, slacker, slacking, not pull weight, not pulling weight, pull their weight, lazy, not doing their share,
    not do their share, free rider, weak performer, not meeting expectations, unmotivated, performing poorly,
    missing the bar`,
  appraisal: `
    performance review, performance reviews, performance appraisal, appraisal, rate your people, ratings of people`,
  'one-on-one': `one-on-one, one-on-ones, one to one, one to ones`,
  retention: `
    retain talent, retain people, attrition, resign, resigned, resignation, quit, quits, poached, people leaving,
    someone leave your team, someone left your team, talent retention`,
  promotion: `
    get promoted, got promoted, raise for, career ladder, passed over, for promotion, promote someone,
    promoted someone`,
  'angry-customer': `
    angry customer, unhappy customer, irate customer, upset customer, difficult customer, difficult client, furious,
    unhappy client, angry client, dissatisfied customer, rude customer, customer service, client expectation, angry,
    upset, calm down, calmed down, refund, demanding client, demanding customer, most difficult customer,
    most difficult client, hardest client, face to face, in person with customers, customer left, lost a customer`,
  sales: `
    salesperson, quota, sales target, sales quota, sales number, sales team, sales goal, exceed sales, close a deal,
    closed a deal, close deals, deal closed, deal you closed, biggest deal, cold call, cold calling, prospects,
    upsell, upselling, cross-sell, contract with a client, won a contract, lost a contract, key account,
    account wanted to leave, churn, sell a product, sell to a customer, sold to customers, make a sale, made a sale,
    objections from clients, customer retention, client relationship, client relationships, pipeline of leads,
    sell this pen`,
  marketing: `
    marketing campaign, ad campaign, campaign, advertising, public relations, media crisis, social media,
    press release`,
  ethics: `
    ethics, ethical, unethical, ethically, integrity, moral dilemma, dilemma, dishonest, dishonesty, cheat, cheated,
    cheating, lie to, tell a lie, bribe, illegal, whistleblower, whistleblowing, conscience, against your values,
    personal values, fraud, asked to do something wrong, something you knew was wrong, do the right thing, honesty,
    disobey, disobeyed, break a rule, broke a rule, breaking the rules, bend the rules, rule because`,
  harassment: `
    harassment, harass, harassed, discrimination, discriminate, discriminated, sexism, sexist, racism, racist,
    hostile`,
  inclusion: `
    diversity, diverse, inclusion, inclusive, inclusivity, equity, sense of belonging, underrepresented,
    accessibility, gender, women in tech, different background, different backgrounds, other background,
    another culture, other cultures, different culture, different cultures, cultural, cross-cultural, foreign, abroad,
    minorities, minority, cultural misunderstanding, culture shock, intercultural`,
  remote: `
    remote, remotely, remote team, remote work, hybrid work, hybrid team, distributed team, distributed teams,
    time zone, time zones, timezone, timezones, work from home, working from home, offshore, virtual team`,
  burnout: `
    burnout, burn out, burned out, burnt out, exhausted, exhaustion, work-life balance, work life balance, overtime,
    weekends, long hours, sick leave, vacation, mental health, personal life, personal crisis`,
  emotions: `
    temper, anger, cry, cried, emotional, emotions, jealous, scared, nervous, anxious, insulted, personal attack`,
  pay: `
    salary, salaries, compensation, paid enough, wage, wages, bonus, stock options, health benefits, benefits package,
    pay rise, pay raise, salary expectations, offer letter, counteroffer, perks`,
  'career-plan': `
    five years, in five years, 5 years, ten years, see yourself, career goal, career goals, long-term career,
    career plan, career path, next role, next job, dream job, next step in your career, looking for in, ideal job,
    career aspirations`,
  'why-us': `
    why us, want to work here, want to work for, work for us, work for our company, join us, join our company,
    join this company, want this job, interested in our company, interested in this role, interested in this position,
    know about us, know about our company, should we hire, fit for this role, culture fit, good fit,
    competitors of ours, attracts you to, apply here, applied here, applied for, working for this company`,
  'why-leave': `
    leave your job, leaving your job, leave your company, leaving your company, left your job, left your last job,
    leave your current job, leaving your current job, leaving your current employer, leave your employer,
    current employer, change jobs, change companies, change your company, switch jobs, looking for a new job,
    looking for a job, job search, quit a job, quit your job, last employer, leave your role,
    leaving your current role`,
  strengths: `
    strength, strengths, superpower, what are you best at, what are you good at, excel at, unique about, sets apart,
    set apart, three words, three adjectives, describe yourself, friends describe, how would friends, stand out from,
    words would, use to describe you, used to describe you`,
  'cv-gap': `
    gap in your resume, gap in your cv, gap in your employment, resume gap, employment gap, resume, curriculum vitae,
    cv, job hopping, career change, career break`,
  logistics: `
    visa, sponsorship, work permit, relocate, relocation, willing to travel, notice period, start date,
    when can you start, available to start, earliest, background check, driving license, shift work, night shift,
    full-time, citizenship, security clearance, commute, come into the office, days in the office`,
  'their-questions': `
    questions for us, questions for me, questions do you have, any questions, anything to ask, ask us, other offers,
    other companies interviewing`,
  hobbies: `
    hobby, hobbies, spare time, free time, outside of work, weekend, book you read, books, movie, film, sport, sports,
    pets, volunteering, volunteer work, charity, community service, side project, side projects, fun fact, for fun`,
  education: `
    school, university, college, thesis, grades, gpa, what courses, classroom, student, students, professor, graduate,
    bootcamp, certificate, certification, certifications`,
  'new-skill': `
    new skill, new skills, learn a new language, learn a new, learn new, new programming language,
    programming language, new framework, new tool, learn quickly, learned quickly, learn something new,
    learned something new, learn a new technology, learn from scratch, new technology, new technologies, self-taught,
    steep learning curve, pick up a new, come up to speed, up to speed, ramp up, comfort zone, unfamiliar technology,
    unfamiliar, had no experience, no prior experience, not know how, not know at all, keep up with technology,
    keep up with new, stay up to date, stay current, up-to-date, up to date, latest technology, latest trends,
    keep learning, blogs you read, learn and be curious, curious, curiosity, learned about a topic, teach yourself,
    taught yourself, learn a skill, learned a skill, learned recently, learned lately`,
  community: `
    open source, open-source, hackathon, hackathons, meetup, meetups, blogging, conference, conferences, patent,
    patents, publish a paper, published papers, research paper, research papers, publications, published, kaggle,
    coding competition, award, awards, contest`,
  security: `
    security breach, data breach, cyberattack, cyber attack, hacked, hacker, hackers, vulnerability, ransomware,
    phishing, penetration test, security incident, stolen data`,
  'corporate-events': `
    merger, mergers, acquisition, acquisitions, takeover, ipo, fundraising, funding round, investor, investors,
    started a company, founder, founded, bankruptcy, restructuring, lawsuit, lawsuits, sued, in court, litigation,
    on strike`,
  'credit-theft': `
    take credit, took credit, taking credit, stole your idea, steal your idea, stole credit, credit for your work,
    gossip, rumor, office politics, political environment, backstab, betrayed, sabotage`,
  'finance-management': `
    multi-million, several million, million dollars, million dollar, manage a budget, managing a budget, large budget,
    p&l, profit and loss, over budget, budget overrun, department budget, budget of`,
  'physical-safety': `
    injury, injured, workplace accident, accident at work, osha, forklift, patient, patients, nurse, nursing, doctor,
    hospital, clinical, restaurant, waiter, retail store, cashier, construction site, child care`,
  'coding-trivia': `
    linked list, binary tree, hash map, hash table, sorting algorithm, write an algorithm, big o, time complexity,
    sql query, sql queries, join tables, javascript, typescript, closure, closures, css, regex, recursion, leetcode,
    whiteboard, compiler, garbage collection, deadlock, tcp, url shortener, design twitter, kubernetes, dijkstra,
    dynamic programming, fibonacci, fizzbuzz, write a function, write code`,
  brainteaser: `
    golf balls, manhole, ping pong balls, piano tuners, how many windows, weigh an elephant, brain teaser, riddle,
    jar of, animal would you be, superhero, desert island`,
  'small-talk': `
    weather tomorrow, weather today, pizza, recipe, restaurant near, coffee, joke, capital of, football, stock price,
    horoscope, train times, flights, lottery, birthday, dinner, lunch, cook, cooking, bake a cake, lyrics`,
  'good-boss': `
    best boss, worst boss, ideal boss, best manager you had, worst manager, favorite manager, ideal manager,
    ideal team, company culture, ideal company, ideal environment, work environment, ideal work environment`,
};
