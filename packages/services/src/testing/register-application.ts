import type { ApplicantKind } from '@gongkai/kernel';
import { z } from 'zod';
import type { Actor } from './world.ts';

export const Moved = z.object({ id: z.string(), seq: z.number(), state: z.string() });

/** Registers an application handed in at the counter of `unit`. */
export const registerApplication = async (
  clerk: Actor,
  unit: string,
  more: { readonly name?: string; readonly kind?: ApplicantKind; readonly number?: string; readonly on?: string } = {},
) =>
  Moved.parse(
    await clerk.must('applications.register', {
      unit,
      intake: { channel: 'counter', arrivedOn: more.on ?? '2026-03-03', confirmedOn: null, evidence: '' },
      applicant: {
        kind: more.kind ?? 'person',
        name: more.name ?? '张三丰',
        document: {
          kind: (more.kind ?? 'person') === 'person' ? 'passport' : 'other',
          number: more.number ?? 'E00000001',
        },
        contact: { phone: '13800000000', email: '', address: '' },
      },
      request: { description: '2025年度绿化工程的招标文件', form: 'paper', way: 'post' },
    }),
  );
