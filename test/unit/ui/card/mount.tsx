import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { putMomentInWords } from "../../../../src/posting/moment-in-words.ts";
import { putInWords } from "../../../../src/posting/posting-in-words.ts";
import { Card, type CardProps } from "../../../../src/ui/card/Card.tsx";
import { type CardSubject, tellSeen } from "../../../../src/ui/card/card-subject.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { NOW, subjectOf, wording } from "./sample.ts";

interface HappyWindow {
  readonly happyDOM: { readonly setViewport: (size: { readonly width: number }) => void };
}

/** As the background puts it: also where a test has changed what was read. */
function inWords(subject: CardSubject): CardSubject {
  return subject.kind === "posting" ? { ...subject, inWords: putInWords(subject, wording, NOW) } : subject;
}

const seenIn = (subject: CardSubject) =>
  tellSeen(subject, (moments) => Promise.resolve(moments.map((at) => putMomentInWords(at, wording, NOW))));

/** A card in the test's document, over a collection in memory that already keeps the role. */
export async function mountCard(
  subject: CardSubject = subjectOf(),
  { width, ...more }: Partial<CardProps> & { readonly width?: number } = {},
) {
  document.body.replaceChildren();
  // Wide enough for a card beside the heading; narrower than that it starts folded.
  (window as unknown as HappyWindow).happyDOM.setViewport({ width: width ?? 1280 });
  const container = document.body.appendChild(document.createElement("div"));
  const kept =
    subject.kind === "removed"
      ? subject.record
      : subject.kind === "posting" && subject.visit.state === "recorded" && subject.visit.record;
  const collection = createFakeCollection(kept ? [{ record: kept, snapshots: [], visits: [] }] : []);
  let time = NOW;
  const props: CardProps = {
    subject: inWords(subject),
    seen: await seenIn(subject),
    collection,
    wording,
    now: () => time++,
    pageWords: {
      show: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
      goTo: vi.fn<() => void>(),
      clear: vi.fn<() => void>(),
    },
    preferences: { folded: false, side: "end" },
    onPreferences: vi.fn<CardProps["onPreferences"]>(),
    onHide: vi.fn<() => void>(),
    openRole: vi.fn<CardProps["openRole"]>(() => Promise.resolve()),
    tellHistory: vi.fn<CardProps["tellHistory"]>(() => () => undefined),
    onReadAgain: vi.fn<() => void>(),
    copy: vi.fn<CardProps["copy"]>(() => Promise.resolve()),
    ...more,
  };
  const draw = async (next: Partial<CardProps> = {}) => {
    const seen = next.subject && (await seenIn(next.subject));
    return act(() => render(<Card {...Object.assign(props, next, seen && { seen })} />, container));
  };
  await draw();
  const card = () => container.querySelector("aside")!;
  const find = (name: string) =>
    [...container.querySelectorAll<HTMLElement>("button, select, textarea")].find(
      (element) => element.getAttribute("aria-label") === name || element.textContent === name,
    );
  return {
    collection,
    props,
    draw,
    card,
    find,
    text: () => container.textContent ?? "",
    said: () => container.querySelector("[role=status]")?.textContent?.trim(),
    press: (name: string) =>
      act(async () => {
        const button = find(name);
        if (!button) throw new Error(`No button "${name}"`);
        button.click();
        await Promise.resolve();
      }),
    rest: () => act(async () => void (await new Promise((done) => setTimeout(done, 0)))),
    unmount: () => act(() => render(null, container)),
  };
}
