// `npm install` runs this at its end, so that the first build finds the pages compiled that every bank shares. Whatever
// keeps it from doing so keeps nobody from installing: a build that finds none compiles them itself.
try {
  await import('./node-settings.mjs');
  const { compilePages } = await import('./compile-pages.ts');
  await compilePages();
} catch {
  process.exitCode = 0;
}
