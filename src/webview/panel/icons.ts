import { svg } from './dom';

/** Line drawings in a square of 16. */
const paths = {
  back: 'M13 8H3M7 4L3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  chronology: 'M2 11.5h12M4 11.5v-4M8 11.5v-7M12 11.5v-3',
  link: 'M6.5 9.5l3-3M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9v4.5h10V9',
  external: 'M9 3h4v4M13 3L7.5 8.5M11 9v4H3V5h4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14',
} as const;

export type IconName = keyof typeof paths;

/** An icon without a name of its own: the control that holds it is named. */
export function icon(name: IconName): SVGSVGElement {
  const path = svg('path', { d: paths[name] });
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, path);
}
