// Table of contents: everything that the desk does in the browser, one line each.
import htmx from "htmx.org";
import { startChecking } from "./checking";
import { startDialogs } from "./dialogs";
import { startEnds } from "./ends";
import { startHolds } from "./hold";
import { startKeys } from "./keys";
import { startLive } from "./live";
import { onContent } from "./page";
import { startPlaybook } from "./playbook";
import { startSoften } from "./soften";
import { startTheme } from "./theme";
import { startComposers, startWriting } from "./writing";

// what a person opened or wrote stays as it is when a part of the page comes anew
htmx.config.morphSkip = ".soft.open, form[data-composer], [hx-morph-skip]";
htmx.config.morphIgnore = ["data-htmx-powered", "style", "open"];

startTheme();
startKeys();
startDialogs();
startSoften();
startChecking();
startWriting();
startLive();
startPlaybook();
onContent(startEnds);
onContent(startHolds);
onContent(startComposers);
