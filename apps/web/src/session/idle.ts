let acted = Date.now();

for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const)
  window.addEventListener(event, () => (acted = Date.now()), { capture: true, passive: true });

/** Whole seconds since anybody did anything on this page: what looks again by itself keeps nobody signed in. */
export const idleSeconds = (): number => Math.max(0, Math.floor((Date.now() - acted) / 1_000));
