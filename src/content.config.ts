import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Node runs the loaders as they are. An import would have Vite transform some hundred modules first, at every build.
const load = createRequire(import.meta.url);
const { bankLoaders }: typeof import('./astro/bank-loader.ts') = load('./astro/bank-loader.ts');
const { editionFromEnvironment }: typeof import('./astro/edition-from-environment.ts') = load(
  './astro/edition-from-environment.ts',
);

const loaders = bankLoaders(editionFromEnvironment());

export const collections = {
  stories: defineCollection({ loader: loaders.stories }),
  interviews: defineCollection({ loader: loaders.interviews }),
  competencies: defineCollection({ loader: loaders.competencies }),
  companies: defineCollection({ loader: loaders.companies }),
  questions: defineCollection({ loader: loaders.questions }),
  figures: defineCollection({ loader: loaders.figures }),
  lenses: defineCollection({ loader: loaders.lenses }),
};
