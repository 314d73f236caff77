// Bundles styles, fonts and scripts into ../wwwroot/app, each name with the hash of its content, and lists them in
// assets.json, by which the pages find them. A new build is made beside the old one and then takes its place.
import { build } from "esbuild";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const here = import.meta.dirname;
const out = path.join(here, "../wwwroot/app");
await mkdir(path.dirname(out), { recursive: true });
const fresh = await mkdtemp(path.join(path.dirname(out), ".app-"));

const shared = {
  absWorkingDir: here,
  outdir: fresh,
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  metafile: true,
  target: ["chrome123", "firefox121", "safari17.5"],
  loader: { ".woff2": "file", ".svg": "copy" },
  logLevel: "warning",
};

const built = await Promise.all([
  build({ ...shared, entryPoints: ["scripts/first.ts", "scripts/aplomb.ts"], format: "iife" }),
  build({ ...shared, entryPoints: ["styles/aplomb.css", "icon.svg"] }),
]);

const names = {};
for (const [file, { entryPoint }] of built.flatMap((one) => Object.entries(one.metafile.outputs))) {
  if (entryPoint) {
    names[path.basename(entryPoint).replace(/\.ts$/, ".js")] = path.basename(file);
  }
}

const preloaded = (await readdir(fresh)).filter((name) => /latin-wght-normal.*\.woff2$/.test(name));
await writeFile(path.join(fresh, "assets.json"), JSON.stringify({ names, preloaded }, null, 2));
await chmod(fresh, 0o755);
await rm(out, { recursive: true, force: true });
await rename(fresh, out);
