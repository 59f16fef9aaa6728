/** Ideas about building things: each with the words in which it is said. */
export const craftIdeas: Readonly<Record<string, string>> = {
  'trade-off': `
    trade-off, trade off, tradeoff, trade-offs, tradeoffs, trade one for another, sacrifice, sacrificed, give up,
    gave up, weigh, weighed, weighing, at the expense of, balance cost, balance speed, speed versus quality, versus,
    optimize for, pros and cons, balancing, strike a balance, compromise on quality`,
  choice: `
    choice, choose, choosing, option, options, alternative, alternatives, select, selection, pick, picked, go with,
    went with, opt, opted, opted for, build or buy, build versus buy, buy or build, build rather than buy,
    rather than buy, make or buy, in-house, vendor, off the shelf, competing approaches, technology choice,
    technical decision, decision making, decision-making, judgment call, engineering decision, evaluate options, design decision, simpler solution, possible solutions,
    number of solutions`,
  architecture: `
    architecture, architect, system design, design a system, designed, system, microservice, service, pipeline,
    infrastructure, technical design, platform, backend, component, end to end system, tech stack, data flow`,
  scale: `
    scale, scaling, scalable, scalability, traffic, load, heavy load, throughput, tenfold, ten times, high volume,
    volume, capacity, more users, more data, grows, sharding, hold up, millions of users`,
  performance: `
    performance, performance problem, latency, slow response, response time, bottleneck, speed, speed up, faster,
    optimize, optimization, real-time, p99, p95, sla`,
  safety: `
    guardrail, guardrails, harmful, harm, unsafe, safe, safety, content safety, content moderation, moderation,
    moderate, toxicity, hallucination, hallucinate, offensive, hate, awful things, inappropriate, abuse, red team,
    red-team, responsible ai, jailbreak, prompt injection, misuse, block content, dangerous, saying something`,
  privacy: `
    privacy, private data, personal data, personal information, user data, pii, gdpr, sensitive data,
    sensitive information, data protection, confidential, anonymize, anonymized, redact, leak, leaks, data leak`,
  legal: `
    legal, lawyer, lawyers, attorney, counsel, compliance, compliant, regulation, regulatory, regulator, law, policy,
    audit`,
  'machine-learning': `
    machine learning, ml, ai, artificial intelligence, genai, generative ai, generative, llm, llms, language model,
    large language model, model, models, neural network, deep learning, data science, embedding, fine-tune,
    fine-tuning, train a model, rag, retrieval, bert, classifier`,
  chatbot: `chatbot, chat bot, bot, assistant, conversational, conversation, virtual assistant`,
  evaluation: `
    evaluate, evaluation, evaluating, benchmark, benchmarking, offline, test set, validate, validation, accuracy,
    precision, before you launch, before launch, quality assurance, qa`,
  error: `
    false positive, false positives, false negative, misclassified, threshold, thresholds, calibrate, calibration`,
  cost: `
    cost, costs, cheap, cheaper, expensive, frugal, frugality, save money, saved money, spend, spending, budget limit,
    limited budget, within budget, cost cutting, fewer resources, less money, shoestring, thrifty`,
  recommendation: `
    recommend, recommender, recommendation, recommendations, recommender system, personalize, personalization,
    suggestions, ranking model, ranking, collaborative filtering, search relevance`,
  'cold-start': `
    cold start, new users, new user, anonymous, anonymous users, no history, not logged in, first-time visitor,
    know nothing about, session-based, session`,
  summarize: `summary, summaries, summarize, summarization, review summary, condense`,
  reviews: `customer review, customer reviews, product review, product reviews, reviewer, ratings, helpfulness`,
  locale: `
    locale, language, languages, multilingual, other languages, countries, other countries, international, global,
    globally, worldwide, localize, localization, spanish, geographies, geos, region, regions`,
  streaming: `stream, streams, streaming, streamed, token, tokens, live output, buffer`,
  'data-pipeline': `etl, data pipeline, glue, step functions, data engineering, batch job`,
  monitoring: `monitoring, dashboard, dashboards, observability, logging, metrics dashboard, alarms`,
};
