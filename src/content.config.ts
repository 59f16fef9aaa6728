import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Node runs the loaders as they are. An import would have Vite transform some hundred modules first, at every build.
const load = createRequire(import.meta.url);
const { bankLoaders }: typeof import('./loaders/bank-loader.ts') = load('./loaders/bank-loader.ts');
const { editionFromEnvironment }: typeof import('./story-files/edition-from-environment.ts') = load(
  './story-files/edition-from-environment.ts',
);

const loaders = bankLoaders(editionFromEnvironment());

export const collections = {
  stories: defineCollection({ loader: loaders.stories }),
  interviews: defineCollection({ loader: loaders.interviews }),
  competencies: defineCollection({ loader: loaders.competencies }),
  companies: defineCollection({ loader: loaders.companies }),
  prompts: defineCollection({ loader: loaders.prompts }),
  figures: defineCollection({ loader: loaders.figures }),
  lenses: defineCollection({ loader: loaders.lenses }),
};
