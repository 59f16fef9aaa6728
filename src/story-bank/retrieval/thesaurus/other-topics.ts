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
    describe your hiring, selecting people, strong candidate, candidate, candidates, interview questions,
    last person you hired, headcount plan, job description you wrote, job offer`,
  onboarding: `
    onboard, onboarding, onboarded, new joiner, new joiners, new starters, join your team, onboard new hires,
    new hire orientation, first day of, integrate a new, new team member`,
  firing: `
    fire someone, fire a person, fire people, fire an employee, fired, firing, terminate, terminated, termination,
    dismiss, dismissed, dismissal, let someone go, let people go, let a person go, let an employee go, lay off,
    laid off, lay people off, layoff, layoffs, redundancy, redundancies, downsize, downsizing, reduction in force,
    reduction of headcount, reduce headcount, cut headcount, manage out, managed out, sack, sacked, you were fired,
    being fired, got fired, been fired, lose your job, lost your job, losing your job, unemployed, unemployment,
    after layoffs`,
  underperformance: `
    underperform, underperformer, underperforming, underperformance, low performer, low performers, poor performer,
    poor performance of a person, not performing, performance issue, performance issues, performance improvement plan,
    pip, slacker, slacking, not pull weight, not pulling weight, pull their weight, lazy, not doing their share,
    not do their share, free rider, weak performer, not meeting expectations, unmotivated, performing poorly,
    missing the bar, comes in late, comes late, come in late, coming in late, arrives late, arrive late, always late,
    late for work, late to work, shows up late, late to meetings, late to every meeting, absent, absenteeism,
    missing work, calls in sick, lacks motivation, not doing the job, not pulling their weight, coasting, dead weight,
    sloppy colleague`,
  appraisal: `
    performance review, performance reviews, performance appraisal, appraisal, rate your people, ratings of people,
    performance improvement, rating, calibration meeting, stack rank, stack ranking, ranking of employees,
    annual reviews, yearly reviews`,
  'one-on-one': `one-on-one, one-on-ones, one to one, one to ones`,
  retention: `
    retain talent, retain people, attrition, resign, resigned, resignation, quit, quits, poached, people leaving,
    someone leave your team, someone left your team, talent retention, keep your best people,
    keep people from leaving, keep good people, keep talent, leader quit, manager quit, boss quit, somebody quit,
    someone quit, colleague quit, departure, turnover, people quit, high turnover`,
  promotion: `
    get promoted, got promoted, raise for, career ladder, passed over, for promotion, promote someone,
    promoted someone, whom to promote, who to promote, promote people, promote an engineer, promote somebody,
    promotions, promotion, promotion case, promoted, ask for a raise, asked for a raise`,
  'angry-customer': `
    angry customer, unhappy customer, irate customer, upset customer, difficult customer, difficult client, furious,
    unhappy client, angry client, dissatisfied customer, rude customer, customer service, client expectation, angry,
    upset, calm down, calmed down, refund, demanding client, demanding customer, most difficult customer,
    most difficult client, hardest client, face to face, in person with customers, customer left, lost a customer,
    furious caller, caller, callers, yelled at, yell, yelling, shouted at, screaming, customer yelled, client yelled,
    bad news to a customer, bad news to a client, bad news to customers, call center, call centre, customer support,
    support call, complaint from a customer on the phone, vip customer, client refused, client was unhappy,
    disappointed a customer, disappointed customer, disappointed a client, guest asks, hotel guest`,
  sales: `
    salesperson, quota, sales target, sales quota, sales number, sales team, sales goal, exceed sales, close a deal,
    closed a deal, close deals, deal closed, deal you closed, biggest deal, cold call, cold calling, prospects,
    upsell, upselling, cross-sell, contract with a client, won a contract, lost a contract, key account,
    account wanted to leave, churn, sell a product, sell to a customer, sold to customers, make a sale, made a sale,
    objections from clients, customer retention, client relationship, client relationships, pipeline of leads,
    sell this pen, new leads, find leads, sales leads, win back, winning back, customer who had left,
    customers who left, churned, forecast revenue, revenue forecast, sales forecast, largest deal, large deal,
    deals did you close, commission, pitch to a client, pitch to clients, business development, rfp, distributor,
    reseller, territory, sold more, insurance policy`,
  marketing: `
    marketing campaign, ad campaign, campaign, advertising, public relations, media crisis, social media,
    press release`,
  ethics: `
    ethics, ethical, unethical, ethically, integrity, moral dilemma, dilemma, dishonest, dishonesty, cheat, cheated,
    cheating, lie to, tell a lie, bribe, illegal, whistleblower, whistleblowing, conscience, against your values,
    personal values, fraud, asked to do something wrong, something you knew was wrong, do the right thing, honesty,
    disobey, disobeyed, break a rule, broke a rule, breaking the rules, bend the rules, rule because, plagiarized,
    plagiarism, plagiarize, copied the work, steal, stealing, stole, theft, loyalty, lie, lying, lied,
    broke the rules, break the rules, misled, mislead, cover up, covered up, conflict of interest, insider, truthful,
    whistle, blown the whistle, bribery, corruption, did something wrong and`,
  harassment: `
    harassment, harass, harassed, discrimination, discriminate, discriminated, sexism, sexist, racism, racist,
    hostile, bully, bullied, bullying, bullies, toxic, toxic colleague, joke in a meeting, inappropriate joke, sexual,
    racist joke`,
  inclusion: `
    diversity, diverse, inclusion, inclusive, inclusivity, equity, sense of belonging, underrepresented, gender,
    women in tech, another culture, other cultures, different culture, different cultures, cultural, cross-cultural,
    foreign, abroad, minorities, minority, cultural misunderstanding, culture shock, intercultural, language barrier,
    barrier of language, cultures, culture clash, religion, religious, disability, disabled, accessible, lgbt, ethnic,
    bias training, unconscious bias`,
  remote: `
    remote, remotely, remote team, remote work, hybrid work, hybrid team, distributed team, distributed teams,
    time zone, time zones, timezone, timezones, work from home, working from home, offshore, virtual team, time-zone,
    in a different country, work across countries, remote colleague, remote colleagues, video calls, zoom,
    slack messages, offshore team, overseas, distributed`,
  burnout: `
    burnout, burn out, burned out, burnt out, exhausted, exhaustion, work-life balance, work life balance, overtime,
    weekends, long hours, sick leave, vacation, mental health, personal life, personal crisis, switch off after,
    switch off, disconnect from work, unwind, relax, private life, family life, family event, stress outside,
    work too much, overworked personally, meditation, sleep, parental leave, sabbatical`,
  emotions: `
    temper, anger, cry, cried, emotional, emotions, jealous, scared, nervous, anxious, insulted, personal attack,
    cry at work, cried at work, lost your temper, lose your temper, smells, smell, body odor, hygiene, grief,
    grieving, grieves, death in, funeral, depression, panic, panic attack, fear of`,
  pay: `
    salary, salaries, compensation, paid enough, wage, wages, bonus, stock options, health benefits, benefits package,
    pay rise, pay raise, salary expectations, offer letter, counteroffer, perks, earn today, how much do you earn,
    how much do you make, earn now, make per year, pay cut, pay check, payment expectations, expected salary,
    equity package, stock grant, net worth`,
  'career-plan': `
    five years, in five years, 5 years, ten years, see yourself, career goal, career goals, long-term career,
    career plan, career path, next role, next job, dream job, next step in your career, looking for in, ideal job,
    career aspirations, become a manager, became a manager, move into management, switch to management,
    individual contributor or manager, stay technical, long term goals for yourself, next five, next few years`,
  'why-us': `
    why us, want to work here, want to work for, work for us, work for our company, join us, join our company,
    join this company, want this job, interested in our company, interested in this role, interested in this position,
    know about us, know about our company, should we hire, fit for this role, culture fit, good fit,
    competitors of ours, attracts you to, apply here, applied here, applied for, working for this company,
    pick you over, why should we choose, take you over, other candidates, over other candidates, ninety days,
    first ninety, first 90 days, first week here, first year here, if we hired you, what can you bring,
    bring to our team, what can you offer us, improve our product, think of our, heard about us, mission of our,
    first month here, improve our website, improve our app, who are our competitors`,
  'why-leave': `
    leave your job, leaving your job, leave your company, leaving your company, left your job, left your last job,
    leave your current job, leaving your current job, leaving your current employer, leave your employer,
    current employer, change jobs, change companies, change your company, switch jobs, looking for a new job,
    looking for a job, job search, quit a job, quit your job, last employer, leave your role,
    leaving your current role`,
  strengths: `
    strength, strengths, superpower, what are you best at, what are you good at, excel at, unique about, sets apart,
    set apart, three words, three adjectives, describe yourself, friends describe, how would friends, stand out from,
    words would, use to describe you, used to describe you, different from other engineers, makes you different,
    makes you special, makes you unique, makes you better, one word, in one word, adjectives,
    describe your personality, would friends, friend say, your best quality, best trait, good at most, secret weapon`,
  'cv-gap': `
    gap in your resume, gap in your cv, gap in your employment, resume gap, employment gap, resume, curriculum vitae,
    cv, job hopping, career change, career break`,
  logistics: `
    visa, sponsorship, work permit, relocate, relocation, willing to travel, notice period, start date,
    when can you start, available to start, earliest, background check, driving license, shift work, night shift,
    full-time, citizenship, security clearance, commute, come into the office, days in the office, weekends at work,
    work weekends, work on weekends, drive a car, drivers license, start immediately, when could you start,
    start working here, part-time, contract or permanent, travel for work, work abroad, move to seattle,
    move to another city, relocating, references, what would your references`,
  'their-questions': `
    questions for us, questions for me, questions do you have, any questions, anything to ask, ask us, other offers,
    other companies interviewing, interviewing elsewhere, other interviews, other companies, competing offer,
    competing offers`,
  hobbies: `
    hobby, hobbies, spare time, free time, outside of work, weekend, book you read, books, movie, film, sport, sports,
    pets, volunteering, volunteer work, charity, community service, side project, side projects, fun fact, for fun,
    volunteer for a good cause, volunteered, nonprofit, non-profit, good cause, travel, traveling, trip, trips,
    vacation, music, instrument, video games, chess, cooking, garden, gardening, last thing you bought, tv show,
    series do you watch, run a marathon, marathon, football, soccer, basketball, world cup, olympics, team sport`,
  education: `
    school, university, college, thesis, grades, gpa, what courses, classroom, student, students, professor, graduate,
    bootcamp, certificate, certification, certifications, major in, degree, phd, doctorate, dissertation, study,
    studies, studied, exam, exams, class, classes, teach a class, teaching a class, lecture, lectures,
    teaching assistant, homework, semester, campus, scholarship, student loan, choose your major, college major,
    what was your major`,
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
    coding competition, award, awards, contest, paper, papers, published a paper, talk at a conference, keynote at,
    maintain a library, stackoverflow, blog, podcast, journal`,
  security: `
    security breach, data breach, cyberattack, cyber attack, hacked, hacker, hackers, vulnerability, ransomware,
    phishing, penetration test, security incident, stolen data, password, passwords, leaked, hack into, break-in,
    broke in, malware, virus, security hole, security holes, intrusion, intruder, exploit, exploited, stolen,
    theft of data, breach, breached, data breaches, encryption, authentication`,
  'corporate-events': `
    merger, mergers, acquisition, acquisitions, takeover, ipo, fundraising, funding round, investor, investors,
    started a company, founder, founded, bankruptcy, restructuring, lawsuit, lawsuits, sued, in court, litigation,
    on strike, venture capital, raise capital, raise money, raised money, raising money, seed round, startup,
    start-up, entrepreneur, co-founder, own company, went public, union, unions, trade union, pandemic, covid,
    lockdown, natural disaster, earthquake`,
  'credit-theft': `
    take credit, took credit, taking credit, stole your idea, steal your idea, stole credit, credit for your work,
    gossip, rumor, office politics, political environment, backstab, betrayed, sabotage`,
  'finance-management': `
    multi-million, several million, million dollars, million dollar, manage a budget, managing a budget, large budget,
    p&l, profit and loss, over budget, budget overrun, department budget, budget of, budget of several,
    forecast a budget, plan a budget, financial plan, cash flow, accounting, tax, taxes, audit your books,
    investment portfolio`,
  'physical-safety': `
    injury, injured, workplace accident, accident at work, osha, forklift, patient, patients, nurse, nursing, doctor,
    hospital, clinical, restaurant, waiter, retail store, cashier, construction site, child care, factory, factories,
    warehouse, assembly line, machinery, building site, construction, safety helmet, fire alarm, first aid, military,
    army, soldier, soldiers, police, aircraft, pilot a plane, ship captain, emergency room, surgery, medication,
    kitchen, barista, truck, trucks, inventory, stock room, farm`,
  'coding-trivia': `
    linked list, binary tree, hash map, hash table, sorting algorithm, write an algorithm, big o, time complexity,
    sql query, sql queries, join tables, javascript, typescript, closure, closures, css, regex, recursion, leetcode,
    whiteboard, compiler, garbage collection, deadlock, tcp, url shortener, design twitter, kubernetes, dijkstra,
    dynamic programming, fibonacci, fizzbuzz, write a function, write code, what is the difference,
    explain the difference, process and a thread, thread, threads, mutex, semaphore, hash, second highest salary, sql,
    rate limiter, parking lot, load balancer, elevator system, key value store, news feed, tinyurl, instagram,
    whatsapp, uber, netflix clone, https, http, dns, cap theorem, acid, oop, object oriented, inheritance,
    polymorphism, dependency injection, solid principles, design pattern, design patterns, singleton, center a div,
    div, html, rest api, graphql, docker, terraform, git rebase, pointer, pointers, stack and queue, heap, palindrome,
    anagram, fizz buzz, prime number, prime numbers, sort an array, array, string reverse, reverse a string,
    reverse a list, reverse the, difference between process, difference between list`,
  brainteaser: `
    golf balls, manhole, ping pong balls, piano tuners, how many windows, weigh an elephant, brain teaser, riddle,
    jar of, animal would you be, superhero, desert island`,
  'small-talk': `
    weather tomorrow, weather today, pizza, recipe, restaurant near, coffee, joke, capital of, football, stock price,
    horoscope, train times, flights, lottery, birthday, dinner, lunch, cook, cooking, bake a cake, lyrics,
    what time is it, translate into, how to fix, leaking tap, banana bread, book a table, best laptop, laptop,
    phone to buy, directions to, how far is, who won, who will win, meaning of life, favorite color, favourite food,
    favorite food, santa, ghost, aliens, weather, temperature, exchange rate, square root, lorem ipsum, hello,
    test test, convert euros, convert miles, convert celsius`,
  'good-boss': `
    best boss, worst boss, ideal boss, best manager you had, worst manager, favorite manager, ideal manager,
    ideal team, company culture, ideal company, ideal environment, work environment, ideal work environment, bad boss,
    bad manager, toxic boss, toxic manager, terrible manager, terrible boss, micromanagement, micromanager,
    micromanaging, manager do you like, boss do you like, like to work for, want to work for, boss do you want,
    manager do you want, like to be managed, prefer to be managed, ideal workplace, best team, great team,
    perfect team, dream team, favorite team, team you were part of, kind of culture, culture do you,
    great place to work`,
  reorganization: `
    reorganization, reorg, reorganize, reorganized, org change, organizational change, team was split,
    teams were merged`,
  'data-viz': `
    visualization, tableau, power bi, charts and graphs, data visualization, excel, spreadsheet, spreadsheets,
    pivot table`,
  age: `
    older than you, younger than you, older person, older colleague, older employees, generations, generational,
    generation gap, your age`,
  personal: `
    grow up, grew up, childhood, hometown, your family, your parents, children, divorce, wedding, where are you from,
    born, married, wife, husband, languages do you speak, speak any, mother tongue, native language, how old are you,
    hero in your life, proudest outside work, morning person, night owl, star sign, zodiac`,
  'data-loss': `
    data loss, lose data, lost data, losing data, lost production data, deleted production, deleted the production,
    deleted the database, dropped a table, dropped the table, wiped, no backup, corrupted database, recover lost data`,
  pricing: `
    price a product, price your product, pricing, price point, set the price, set prices, pricing strategy, discount,
    discounts, raise prices, price increase, price test, pricing test, subscription price, willingness to pay, coupon`,
  procurement: `
    supplier, suppliers, procurement, tender, purchase order, invoice, invoices, negotiate a contract,
    negotiating a contract, negotiated a contract, vendor contract, contract with, agency, agencies, freelancer,
    freelancers, contractor, contractors, outsource, outsourced, outsourcing, consultancy, consultants`,
  events: `
    organize an event, organizing an event, organize a conference, organize a party, organize a big event,
    event planning, offsite, off-site, team building event, office party, christmas party, wedding planning, festival,
    trip you organized, field trip`,
  'team-size': `
    how many people, how many reports, how many engineers, size of your team, team size, span of control,
    how big is your team, how big was your team, largest team, biggest team`,
  celebration: `celebrate, celebrated, celebrating, celebration, reward your team, awards for`,
  'work-style': `
    work alone or, alone or in a team, prefer to work, prefer working, working style, work style,
    how do you like to work, best environment, loner, introvert, extrovert, introverted, personality type,
    personality, myers-briggs, handle boredom, boring work, boring tasks, repetitive tasks, like least,
    like most about, love most about, least like about, favorite part of, least favorite, enjoy most, enjoy about`,
  motivation: `
    what motivates you, stay motivated, keep yourself motivated, gets you out of bed, get out of bed,
    get up in the morning, what drives you, makes you tick, core values, philosophy of life,
    definition of success in life, makes you happy`,
  'ml-trivia': `
    bias-variance, bias variance, overfit, overfitting, underfitting, gradient descent, backpropagation, backprop,
    regularization, dropout, l1, l2, batch norm, batch normalization, precision and recall, roc, auc, f1 score,
    confusion matrix, logistic regression, linear regression, random forest, decision tree, xgboost,
    gradient boosting, k-means, clustering, pca, svm, naive bayes, attention mechanism, self-attention,
    how does a transformer, transformer work, does a transformer, cnn, rnn, lstm, gan, reinforcement learning,
    central limit, bayes, p-value mean, explain p-value, curse of dimensionality, cross-validation,
    activation function, vanishing gradient`,
  frontend: `
    user interface, ui design, ux design, designed a ui, wireframe, wireframes, mockups, figma, web page,
    website design, front end, frontend, front-end, mobile app, mobile apps, ios, android, app store,
    responsive design, browser`,
  hardware: `
    robotics, robot, robots, drone, drones, self-driving, self driving, autonomous driving, autonomous vehicles,
    hardware design, firmware, iot, chip, chips, circuit, soldering, electronics, blockchain, bitcoin, crypto,
    cryptocurrency, game engine, computer game, video game you, embedded systems, embedded software, embedded device`,
  'other-ml': `
    fraud detection, credit card fraud, detect fraud, credit scoring, credit risk, demand forecasting,
    forecast demand, time series, medical imaging, speech recognition, computer vision, image recognition,
    face recognition, object detection, churn model, stock prediction, trading algorithm, anomaly detection`,
  devops: `
    on-premise, on premise, on-prem, data center, data centre, kubernetes, docker, terraform, ci/cd, devops,
    virtual machines, firewall, monolith, monolithic, lift and shift, cloud migration, move to the cloud,
    moved to the cloud, migrate to the cloud`,
  'public-api': `
    public api, external developers, developer relations, sdk, third-party developers, api versioning,
    developer community`,
  'product-launches': `
    seo, growth hacking, market entry, enter a new market, entered a new market, market research, competitor launched,
    competitor launches, acquire users, user acquisition, viral, app rating, push notification, push notifications,
    loyalty program, focus group, product-market fit`,
  opinions: `
    taking our jobs, future of ai, ai will replace, replace programmers, think about ai, opinion on ai,
    company do you admire, company you admire, admire most, which company, ceo do you admire, trend in tech,
    trends in the industry, industry trends, where is the industry, biggest threat to, political, election,
    climate change`,
};
