/**
 * Topics that are asked about everywhere and of which many a bank holds nothing. Knowing them by name is what lets the
 * retrieval tell "a customer" from "an angry customer", and say that there is no story yet.
 */
export const otherTopics: Readonly<Record<string, string>> = {
  hiring: `
    hire, hired, hiring, hires, recruit, recruited, recruiting, recruitment, recruiter, candidate, candidates, interview candidates, interview engineers, interview people, talent acquisition, staffing,
    build a team from scratch, built a team, building a team, hiring bar, job posting, new hire, new hires, new joiner, new joiners, onboard, onboarding, grow your team size, sourcing, headhunt, diverse pipeline`,
  firing: `
    fire someone, fire a person, fire people, fire an employee, fired, firing, terminate, terminated, termination, dismiss, dismissed, dismissal, let someone go from, let go an employee, let people go, lay off, laid off, lay people off, layoff, layoffs, redundancy, redundancies,
    downsize, downsizing, reduction in force, reduction of your headcount, reduce headcount, headcount, manage out, managed out, sack, sacked, exit an employee`,
  underperformance: `
    underperform, underperformer, underperforming, underperformance, low performer, low performers, poor performer, poor performance, bad performance, not performing, performance issue, performance issues, performance problem of a person, performance improvement plan, pip,
    slacker, slacking, not pull weight, not pulling weight, pull their weight, lazy, not doing their share, not do their share, free rider, not contributing, weak performer, not meeting expectations, unmotivated`,
  retention: `retention of people, retain talent, retain people, attrition, turnover, resign, resigned, resignation, quit, quits, good engineer leaving, poached, keep people from leaving, someone leave your team`,
  promotion: `promotion, promotions, get promoted, promoted, raise for, career ladder, level up, passed over`,
  'angry-customer': `
    angry customer, unhappy customer, irate customer, upset customer, difficult customer, difficult client, furious, unhappy client, angry client, dissatisfied customer, rude customer, customer complaint, complaint, complaints, complained, customer service, customer support call, client expectation,
    angry, upset, calm down, calmed down, refund, escalated customer, demanding client, most difficult customer, face to face, in person with customers`,
  sales: `
    sales, sale, salesperson, quota, sales target, sales quota, close a deal, closed a deal, close deals, deal you closed, deals with clients, biggest deal, cold call, cold calling, prospect, prospects, upsell, upselling, cross-sell, pipeline of leads, commission, contract with a client,
    won a contract, lost a contract, key account, account, accounts, churn, renewal, territory, objections from clients, wanted to leave, customer retention`,
  marketing: `marketing campaign, campaign, advertising, brand, press, public relations, media crisis, social media`,
  ethics: `
    ethics, ethical, unethical, ethically, integrity, moral, dilemma, dishonest, dishonesty, cheat, cheated, cheating, lie, lied, lying, bribe, illegal, whistleblower, whistleblowing, conscience, against your values, values conflict, fraud, asked to do something wrong, do the right thing, honesty`,
  harassment: `harassment, harass, harassed, discrimination, discriminate, discriminated, sexism, racism, bias at work, bullying, hostile`,
  inclusion: `
    diversity, diverse, inclusion, inclusive, inclusivity, equity, belonging, underrepresented, accessibility, gender, women in tech, other background, another culture, other cultures, different culture, cultural, cultural difference, cross-cultural, foreign, abroad, other country colleague`,
  remote: `remote, remotely, remote team, remote work, hybrid, distributed team, distributed teams, time zone, time zones, timezone, work from home, working from home, offshore, virtual team`,
  burnout: `burnout, burn out, burned out, burnt out, exhausted, exhaustion, work-life balance, work life balance, overtime, weekends, long hours, sick leave, vacation, mental health, stress relief, personal life, family`,
  emotions: `temper, lose your temper, lost your temper, anger, cry, cried, emotional, emotions, jealous, afraid at work, scared, nervous, anxious, personal attack, insulted`,
  pay: `salary, salaries, compensation, pay, paid, wage, wages, bonus, equity package, stock options, benefits, pay rise, pay raise, salary expectations, offer letter, counteroffer, perks`,
  'career-plan': `
    five years, in five years, 5 years, ten years, where do you see yourself, career goal, career goals, long-term career, career plan, career path, next role, next job, aspirations, dream job, next step in your career, looking for in, ideal job, retirement age`,
  'why-us': `
    why us, want to work here, interested in our company, want to work here, want to work for, work for us, work for our company, join us, join our company, join this company, want this job, why this job, why this role, why this position, why this company,
    interested in this role, interested in this position, interested in working, know about us, know about our company, why should we hire you, fit for this role, culture fit, competitors of ours, apply, applied, applying`,
  'why-leave': `leave your job, leaving your job, leave your company, leaving your company, left your job, left your last job, leave your current job, leaving your current job, leaving your current employer, leave your employer, quit, change jobs, change companies, change your company, switch jobs, looking for a new job, looking for a job, job search, employer`,
  strengths: `strength, strengths, greatest strength, superpower, what are you best at, excel at, unique about you, sets you apart, set you apart, three words, three adjectives, describe yourself, friends describe, how would your friends`,
  'cv-gap': `gap, gap in your resume, gaps, resume gap, employment gap, resume, cv, curriculum vitae, job hopping, short stay, career change, career break`,
  logistics: `
    visa, sponsorship, work permit, relocate, relocation, willing to travel, travel, notice period, start date, when can you start, available to start, earliest you can start, references, background check, driving license, shift work, night shift, full-time, part-time, citizenship, security clearance, commute`,
  'their-questions': `questions for us, questions for me, questions do you have, any questions, anything to ask, ask us, other offers, other companies interviewing`,
  hobbies: `hobby, hobbies, spare time, free time, outside of work, weekend, book, books, movie, film, music you like, sport, sports, travelled, pets, volunteer, volunteering, charity, community service, side project, side projects, fun fact, fun`,
  education: `school, university, college, degree, thesis, grades, gpa, course, courses, class, classroom, student, students, professor, studies, study, graduate, bootcamp, certificate, certification`,
  'new-skill': `
    new skill, new language, programming language, learn a new language, new framework, new tool, learned quickly, learn quickly, learn something new, learned something new, learn a new technology, new technology, new technologies, self-taught, teach yourself, taught yourself, steep learning curve,
    pick up a new, come up to speed, up to speed, get up to speed, ramp up quickly, outside your comfort zone, comfort zone, unfamiliar technology, had no experience, no prior experience, not know how, not know at all, keep up with technology, keep up with new, stay up to date, stay current, up-to-date, up to date, latest technology, keep learning, read blogs, learn and be curious, curious, curiosity`,
  community: `open source, open-source, hackathon, hackathons, meetup, meetups, blog, blogging, conference, conferences, patent, patents, paper, papers, published, publish a paper, publication, publications, kaggle, competition, competitions, award, awards, contest`,
  security: `security breach, breach, cyberattack, cyber attack, hacked, hacker, attack, vulnerability, ransomware, phishing, penetration test, security incident, stolen data`,
  'corporate-events': `merger, mergers, acquisition, acquired, takeover, ipo, fundraising, funding round, investor, investors, startup you founded, founder, bankruptcy, restructuring, spin-off, lawsuit, lawsuits, sued, court, litigation, strike, union`,
  'credit-theft': `take credit, took credit, taking credit, stole your idea, steal your idea, stolen idea, stole credit, credit for your work, gossip, rumor, office politics, politics, backstab, betrayed, sabotage`,
  'finance-management': `million, millions, multi-million, budget of, manage a budget, managing a budget, large budget, p&l, profit and loss, over budget, budget overrun, went over budget, accounting, forecast a budget, department budget`,
  'physical-safety': `injury, injured, accident, workplace accident, osha, forklift, warehouse, patient, patients, nurse, nursing, doctor, hospital, clinical, restaurant, waiter, retail store, cashier, construction, machine operator, child care, driver`,
  'coding-trivia': `
    linked list, binary tree, hash map, hash table, algorithm, big o, time complexity, sql, query, join tables, javascript, typescript, python, java, closure, closures, css, html, regex, recursion, leetcode, whiteboard, compiler, garbage collection, thread, threads, deadlock, tcp, http, dns, url shortener, design twitter, kubernetes, docker, dijkstra, dynamic programming, fibonacci, fizzbuzz`,
  brainteaser: `golf balls, bus, manhole, ping pong, piano tuners, how many windows, weigh an elephant, brain teaser, riddle, puzzle, jar of, animal would you be, superhero, desert island`,
  'small-talk': `weather, pizza, recipe, restaurant near, coffee, joke, capital of, president, football, stock price, horoscope, movie times, train times, flight, hotel, lottery, birthday, dinner, lunch, cook, cooking, bake a cake, song, lyrics, game`,
  'good-boss': `best boss, worst boss, ideal boss, best manager you had, worst manager, favorite manager, ideal manager, ideal team, company culture, ideal company, ideal environment, work environment, favorite project manager`,
  succession: `turned down a promotion, successor, succession planning, maternity cover, stepping down`,
};
