import { createContext, Fragment, render } from "preact";
import { useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

/** The card's Preact, for scripts that are brought to a card that is there: one is enough on a page. */
export const lentPreact = {
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
};
