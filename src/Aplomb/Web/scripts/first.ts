// Runs before the first paint, so that a dark page never flashes white. Kept apart and tiny on purpose.
for (const name of ["theme", "contrast"] as const) {
  const kept = localStorage.getItem(name);
  if (kept) {
    document.documentElement.dataset[name] = kept;
  }
}
