import type { lentPreact } from "./lent-preact.ts";

/**
 * Stands in for Preact, its hooks and its way of making elements in the scripts that draw on a card (see wxt.config.ts):
 * the card that they are brought to is drawn already, and lends them its own.
 */
export const {
  createContext,
  Fragment,
  render,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  jsx,
  jsxs,
} = (globalThis as unknown as { readonly pomonaPreact: typeof lentPreact }).pomonaPreact;
