import type { PasswordProfile } from '@gongkai/reports';

/**
 * Minutes without an action of its person after which a session is over: half an hour where the classified protection scheme is
 * followed (GB/T 22239-2019 8.1.4.1 b), an hour where passwords are long instead (NIST SP 800-63B-4 2.2.3).
 */
export const idleMinutes = { length: 60, complexity: 30 } as const satisfies Record<PasswordProfile, number>;
