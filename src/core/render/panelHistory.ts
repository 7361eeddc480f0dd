import { isRecord, isSamePage, parsePlace, type PanelPlace } from './panelPlace';

/** Places that the panel has shown, and the one that it shows. */
export interface PanelHistory {
  readonly places: readonly PanelPlace[];
  /** 0-based index of the place shown; -1 where none is. */
  readonly index: number;
}

export const emptyHistory: PanelHistory = { places: [], index: -1 };

const placeLimit = 100;

/** The place shown; `undefined` in an empty history. */
export function currentPlace(history: PanelHistory): PanelPlace | undefined {
  return history.places[history.index];
}

/** Goes to a place: what lay forward is forgotten; another fact of the page shown takes its place in the history. */
export function openPlace(history: PanelHistory, place: PanelPlace): PanelHistory {
  const { places, index } = history;
  if (isSamePage(currentPlace(history), place))
    return { places: places.map((old, i) => (i === index ? place : old)), index };
  const kept = [...places.slice(0, index + 1), place].slice(-placeLimit);
  return { places: kept, index: kept.length - 1 };
}

/** Goes back (-1) or forward (1); the same history where there is nothing. */
export function stepHistory(history: PanelHistory, by: 1 | -1): PanelHistory {
  const index = history.index + by;
  return index >= 0 && index < history.places.length ? { ...history, index } : history;
}

/** A history from a saved state; places that are none are left out. */
export function parseHistory(value: unknown): PanelHistory {
  if (!isRecord(value) || !Array.isArray(value['places'])) return emptyHistory;
  const places = value['places'].slice(-placeLimit).flatMap((place) => parsePlace(place) ?? []);
  const index = Number.isInteger(value['index']) ? Number(value['index']) : places.length - 1;
  return { places, index: Math.min(Math.max(index, places.length > 0 ? 0 : -1), places.length - 1) };
}
