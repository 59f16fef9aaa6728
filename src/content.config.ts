import { defineCollection } from 'astro:content';
import { bankLoaders } from './loaders/bank-loader.ts';
import { editionFromEnvironment } from './story-files/edition-from-environment.ts';

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
