/** Words a minute of somebody who says nothing about it. */
export const usualPace = 140;
/** Nobody tells a story slower or faster than this, in words a minute. */
export const slowestPace = 60;
export const fastestPace = 260;
