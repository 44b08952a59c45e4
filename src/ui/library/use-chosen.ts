import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { readChosen, writeChosen } from "./deeds.ts";
import { useLibrary } from "./library-tools.ts";

const NONE: readonly string[] = [];

/**
 * The chosen roles, in the order chosen, and how to choose; they stay chosen while a filter hides them.
 * @param isWhole Whether `records` are all roles: of the first of them nobody can tell which were removed.
 */
export function useChosen(
  records: readonly PostingRecord[] | undefined,
  shown: readonly PostingRecord[] | undefined,
  isWhole: boolean,
) {
  const { tabStore } = useLibrary();
  const [keys, setKeys] = useState(() => readChosen(tabStore));
  useEffect(() => writeChosen(tabStore, keys), [tabStore, keys]);
  // Those that were removed are chosen again once they are back.
  const there = useMemo(() => new Set(records?.map(({ key }) => key)), [records]);
  const known = useMemo(() => keys.filter((key) => there.has(key)), [keys, there]);
  const areAllKnown = isWhole || known.length === keys.length;
  const latest = useRef(shown);
  latest.current = shown;
  const last = useRef<string>(undefined);

  /** One more, or one less; with `range`, all from the one that was chosen last. */
  const choose = useCallback((key: string, index: number, range: boolean) => {
    const listed = latest.current ?? [];
    const from = range ? listed.findIndex((record) => record.key === last.current) : -1;
    last.current = key;
    setKeys((old) => {
      if (from < 0) return old.includes(key) ? old.filter((one) => one !== key) : [...old, key];
      const span = listed.slice(Math.min(from, index), Math.max(from, index) + 1).map((record) => record.key);
      return [...new Set([...old, ...span])];
    });
  }, []);
  const chooseAll = (all: boolean) => {
    const listed = new Set(latest.current?.map(({ key }) => key));
    setKeys((old) => [...old.filter((key) => !listed.has(key)), ...(all ? listed : [])]);
  };
  return {
    /** None while some of them may be still to come: what is done with the chosen is done with all of them. */
    chosen: areAllKnown ? known : NONE,
    /** Those of them that are there. */
    chosenSet: useMemo(() => new Set(known), [known]),
    /** Also those that were removed. */
    keys,
    choose,
    chooseAll,
    setChosen: setKeys,
  };
}
