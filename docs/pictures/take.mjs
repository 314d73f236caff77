// Answers one angry person of the demo in public, as a person at the desk would, and takes pictures of the case while
// a private reply is held, and of the inbox. Usage: node take.mjs DRIVER SIGN-IN-LINK FOLDER
const [driver, link, folder] = process.argv.slice(2);
const { chromium } = await import(driver);

const person = "Catriona Baird";
const shown = "Farida Rahmani"; // the one whom the inbox shows beside its list
const inPublic =
  "Hi Catriona, I am so sorry. You missed your grandfather's funeral because of us, and nobody came out to you. That was our fault. I am writing to you in private now. Amara";
const inPrivate =
  "Hi Catriona, I have asked the harbour why nobody came out, and I will write to you here by 6 pm today with their answer. Amara";
const hot = "Hi Catriona, calm down. As we already told you, our policy is clear.";
const patienceMs = 90_000;

const browser = await chromium.launch({
  executablePath: process.env.TEST_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

/** A page as somebody with such a screen sees it, signed in once by the first. */
async function open(screen, storageState) {
  const context = await browser.newContext({ ...screen, storageState, locale: "en-GB", reducedMotion: "reduce" });
  context.setDefaultTimeout(patienceMs);
  return context.newPage();
}

const ours = (page) => page.locator(".post.us:not(:has(.hold))");
const theirs = (page) => page.locator(".post:not(.us)");

async function write(page, place, words) {
  await page.locator(".composer .seg label", { hasText: place }).click();
  await page.locator("textarea[data-words]").fill(words);
}

/** Sends words, and waits until they have left and were answered. */
async function answer(page, place, words) {
  const [before, heard] = [await ours(page).count(), await theirs(page).count()];
  await write(page, place, words);
  await page.locator('[data-send][aria-disabled="false"]').click();
  await ours(page).nth(before).waitFor();
  await theirs(page).nth(heard).waitFor();
}

const screens = {
  wide: { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

const desk = await open(screens.wide);
await desk.goto(link);
await desk.goto(new URL("/inbox?whose=everyone", link).href);
const row = desk.locator(".item", { has: desk.locator(".who", { hasText: person }) }).first();
const path = await row.getAttribute("href");
await desk.goto(new URL(path, link).href);
await answer(desk, "Public", inPublic);
await desk.goto(new URL(path, link).href); // to have seen the answer
await write(desk, "Private", inPrivate);
await desk.locator('[data-send][aria-disabled="false"]').click();
await desk.locator(".hold").waitFor();
const storage = await desk.context().storageState();

const pages = {};
for (const [name, screen] of Object.entries(screens)) {
  const page = (pages[name] = await open(screen, storage));
  await page.goto(new URL(path, link).href);
  await write(page, "Public", hot);
  await page.locator("[data-findings] > li").first().waitFor();
  await page.screenshot({ path: `${folder}/case-${name}.png` });
}
for (const [name, page] of Object.entries(pages)) {
  await page.goto(new URL("/inbox?whose=everyone", link).href);
  for (let row = 0; row < 12 && (await page.locator(".item[aria-current] .who").innerText()) !== shown; row++) {
    await page.keyboard.press("j");
  }
  await page.locator("#preview h2", { hasText: shown }).waitFor({ state: "attached" });
  await page.screenshot({ path: `${folder}/inbox-${name}.png` });
}

await browser.close();
