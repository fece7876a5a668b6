import { z } from 'zod';

/** A day, or a month or year where the day is not known. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date reads 2026, 2026-05 or 2026-05-15');
