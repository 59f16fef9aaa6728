/** Ideas about building things: each with the words in which it is said. */
export const craftIdeas: Readonly<Record<string, string>> = {
  'trade-off': `
    trade-off, trade off, tradeoff, trade-offs, tradeoffs, trade one for another, sacrifice, sacrificed, give up,
    gave up, weigh, weighed, weighing, at the expense of, balance cost, balance speed, speed versus quality, versus,
    optimize for, pros and cons, balancing, strike a balance, compromise on quality, traded, exchange for, price of,
    price you paid, cost of, what did you lose, what you lose, give something up, at a price, one against the other,
    prefer one, balance between, speed or quality, versus speed, fast or good, rather than perfect`,
  choice: `
    choice, choose, choosing, option, options, alternative, alternatives, select, selection, pick, picked, go with,
    went with, opt, opted, opted for, build or buy, build versus buy, buy or build, build rather than buy,
    rather than buy, make or buy, in-house, vendor, off the shelf, competing approaches, technology choice,
    technical decision, decision making, decision-making, judgment call, engineering decision, evaluate options,
    design decision, simpler solution, possible solutions, number of solutions, choosing between, chose one,
    choose a technology, choose a tool, choose a model, selected, selecting, decision between, deciding between,
    compare options, compared, comparison of, compare alternatives, why this tool, why did you use, why not use,
    why not just, buy a product, buy from, third-party product, make yourself, built it yourself, build it yourself,
    own solution, candidates for, cheaper option, other option, other options`,
  architecture: `
    architecture, architect, system design, design a system, designed, system, microservice, service, pipeline,
    infrastructure, technical design, platform, backend, component, end to end system, tech stack, data flow,
    big system, complex system, complicated system, software design, design from scratch, how it is built,
    how does it work inside, components, building blocks, services, server, servers, api, apis, database design,
    codebase, one codebase, code base, reuse code, modular, configuration`,
  scale: `
    scale, scaling, scalable, scalability, traffic, load, heavy load, throughput, tenfold, ten times, high volume,
    volume, capacity, more users, more data, grows, sharding, hold up, millions of users, times the load,
    more traffic, grow tenfold, growing data, growth in users, as you grow, growing, bigger and bigger, big data,
    huge data, lots of users, large scale, at scale, handle more, stress test, load test, load testing,
    more customers, capacity planning, elastic, serverless, database, slow database`,
  performance: `
    performance, performance problem, latency, slow response, response time, bottleneck, speed, speed up, faster,
    optimize, optimization, real-time, p99, p95, sla, slow, slowly, too slow, getting slow, make faster, made faster,
    lag time, milliseconds, quick response, responsive, tuning, tune, efficient code, without making the product slow`,
  safety: `
    guardrail, guardrails, harmful, harm, unsafe, safe, safety, content safety, content moderation, moderation,
    moderate, toxicity, hallucination, hallucinate, offensive, hate, awful things, inappropriate, abuse, red team,
    red-team, responsible ai, jailbreak, prompt injection, misuse, block content, dangerous, saying something,
    bad answers, bad output, bad content, harmful content, rude answers, insulting, keep a model safe, keep it safe,
    safer, safer model, model safer, trust and safety, policy violations, blocklist, filter, filters, filtering,
    protect users, red teaming, adversarial, attack a model, let the public use, before the public, ethical ai,
    ai safety, ai ethics, misbehaving model, keep an llm, stop an llm, prevent an llm`,
  privacy: `
    privacy, private data, personal data, personal information, user data, pii, gdpr, sensitive data,
    sensitive information, data protection, confidential, anonymize, anonymized, redact, leak, leaks, data leak,
    personal details, data privacy, customer data, user information, data protection law, sensitive customer,
    redaction, redacting, private information, identify people, identity, anonymous data, consent,
    right to be forgotten, data misuse`,
  legal: `
    legal, lawyer, lawyers, attorney, counsel, compliance, compliant, regulation, regulatory, regulator, law, policy,
    audit, legal department, legal team, legal said no, law department, courts, general counsel, government rules,
    rules and regulations, contracts, compliance team, corporate counsel`,
  'machine-learning': `
    machine learning, ml, ai, artificial intelligence, genai, generative ai, generative, llm, llms, language model,
    large language model, model, models, neural network, deep learning, data science, embedding, fine-tune,
    fine-tuning, train a model, rag, retrieval, bert, classifier, ml model, ml models, ai model, ai models, ai system,
    trained a model, training data, training a model, neural nets, neural, graph network, graphs, graph, transformer,
    transformers, algorithm, algorithms, predictive model, smart system, data science project, research idea,
    new technology like ai, vector, vector database, semantic search, search model, loss function, annotate,
    annotation, label data, labeled data, labeling`,
  chatbot: `
    chatbot, chat bot, bot, assistant, conversational, conversation, virtual assistant, chat, chat assistant,
    voice assistant, ask questions to, question answering, copilot, dialog`,
  evaluation: `
    evaluate, evaluation, evaluating, benchmark, benchmarking, offline, test set, validate, validation, accuracy,
    precision, before you launch, before launch, quality assurance, qa, evaluated, assess a model, test a model,
    testing a model, check a model, checking, quality of a model, where a model goes wrong, model goes wrong,
    find weaknesses, find failures, measure a model, before you release, before release, let the public,
    acceptance test, sanity check, human evaluation, judged by people, bleu`,
  error: `
    false positive, false positives, false negative, misclassified, threshold, thresholds, calibrate, calibration,
    false alarm, false alarms, false blocks, wrongly blocked, blocked by mistake, wrong results, over-blocking,
    error rate, miss rate, treat all users alike, one size fits all`,
  cost: `
    cost, costs, cheap, cheaper, expensive, frugal, frugality, save money, saved money, spend, spending, budget limit,
    limited budget, within budget, cost cutting, fewer resources, more with less, less money, shoestring, thrifty,
    price, pricey, costs money, save costs, saving money, saved costs, reduce costs, cut costs, cost savings,
    cheaper model, expensive model, stay within budget, staying within budget, on budget, budget constraints,
    spend money, tight money, economical, wasteful`,
  recommendation: `
    recommend, recommender, recommendation, recommendations, recommender system, personalize, personalization,
    suggestions, ranking model, ranking, collaborative filtering, search relevance, recommended, suggest products,
    product suggestions, suggest items, recommend products, recommend items, next item, similar items,
    personal offers, personalised, shopping suggestions`,
  'cold-start': `
    cold start, new users, new user, anonymous, anonymous users, no history, not logged in, first-time visitor,
    know nothing about, session-based, session, unknown users, unknown visitors, know nothing about a user,
    without a profile, no profile, first visit, new customers, new visitors, guests`,
  summarize: `
    summary, summaries, summarize, summarization, review summary, condense, summarized, summarizing, sum up,
    digest of reviews, boil down, shorten texts, highlights of`,
  reviews: `
    customer review, customer reviews, product review, product reviews, reviewer, ratings, helpfulness,
    reviews of products, what buyers write, opinions of buyers, user reviews, shopping reviews`,
  locale: `
    locale, language, languages, multilingual, other languages, countries, other countries, international, global,
    globally, worldwide, localize, localization, spanish, geographies, geos, region, regions, many languages,
    several languages, different languages, foreign languages, different countries, across countries, internationally,
    launch internationally, other markets, worldwide launch, non-english, not english, english, translate a product,
    markets abroad, germany, japan, spain`,
  streaming: `
    stream, streams, streaming, streamed, token, tokens, live output, buffer, live text, word by word,
    text as it comes, half words, middle of a word, answers that got cut`,
  'data-pipeline': `
    etl, data pipeline, glue, step functions, data engineering, batch job, data flow, data flows, pipelines,
    data processing, batch processing, workflow tool`,
  monitoring: `monitoring, dashboard, dashboards, observability, logging, metrics dashboard, alarms`,
};
