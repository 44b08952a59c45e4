import { browser } from "wxt/browser";
import { CollectionError } from "../../src/collection/collection-error.ts";
import { READER_VERSION } from "../../src/extraction/reader-version.ts";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { connectBackups } from "../../src/messaging/backup-store.ts";
import { askToCatchUp } from "../../src/messaging/catch-up.ts";
import { hearPages, tellAnswers, tellKeys } from "../../src/messaging/collection-news.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { askForDownloads } from "../../src/messaging/downloads.ts";
import { openLibrary } from "../../src/messaging/open-library.ts";
import { takeHanded } from "../../src/messaging/handed-roles.ts";
import { connectPurged } from "../../src/messaging/purged-keys.ts";
import { changeSettings, followSettings } from "../../src/messaging/settings.ts";
import { lookAgainEverywhere } from "../../src/messaging/tell-tabs.ts";
import { createImports } from "../../src/storage/import/create-imports.ts";
import { openOwn } from "../../src/storage/indexeddb-collection.ts";
import { ownMirror } from "../../src/storage/mirror/open-mirror.ts";
import { mountExport } from "../../src/ui/files/export/mount-export.tsx";
import { mountFiles } from "../../src/ui/files/mount-files.tsx";
import { saveFile } from "../../src/ui/popup/save-file.ts";
import type { SavedFile } from "../../src/ui/popup/tools.ts";

const root = document.getElementById("root");
if (!root) throw new Error("files/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
const taken = await takeHanded(location.search);
document.title = `${wording.words(taken ? "export" : "bringIn")} – ${wording.words("extensionName")}`;

const collection = connectCollection();
// Whoever opened a private window wants nothing of it remembered; Firefox shows our own pages there, too.
const isPrivate = browser.extension.inIncognitoContext;
const unheard = (error: unknown): void => console.warn("Pomona:", error);
const refused = () => Promise.reject(new CollectionError("storage-unavailable", "a private window"));

const taking = {
  collection,
  now: () => Date.now(),
  generator: `Pomona ${browser.runtime.getManifest().version}`,
  saveFile: (file: SavedFile) => saveFile(document, file),
  backups: connectBackups(),
};

if (taken) {
  mountExport(root, {
    wording,
    ...taking,
    ...taken,
    hearNews: hearPages,
    openLibrary: () => void openLibrary(),
  });
} else {
  mountFiles(root, {
    wording,
    imports: isPrivate
      ? createImports(refused)
      : createImports(openOwn, ownMirror(navigator, connectPurged(), unheard)),
    reader: READER_VERSION,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onChanged: (keys) => {
      tellKeys(keys);
      tellAnswers();
      lookAgainEverywhere().catch(unheard);
      taking.backups.change((state) => ({ ...state, importedAt: Date.now() })).catch(unheard);
      // Whoever is asked for the reminders shows how many are due: some may have come with the file.
      collection.reminders().catch(unheard);
      // Which of them have the same text as another is known once the background has looked at them.
      askToCatchUp((message) => browser.runtime.sendMessage(message))
        .then(() => tellKeys(keys))
        .catch(unheard);
    },
    ...(!isPrivate && {
      backup: { ...taking, settings: { follow: followSettings, change: changeSettings }, askToSave: askForDownloads },
    }),
    openLibrary: () => void openLibrary(),
  });
}
