import type { Carried } from '../carried.ts';
import type { Settings } from '../settings.ts';
export declare const privacyAnswers: readonly ['ok', 'unclear', 'blocked'];
export type PrivacyAnswer = (typeof privacyAnswers)[number];
export interface PrivacyLine {
    /** From 1. */
    readonly number: number;
    readonly text: string;
    /** Null while nobody has looked at it. */
    readonly answer: PrivacyAnswer | null;
    /** Who answers for it, or can free it; empty where nobody is named. */
    readonly owner: string;
}
/** Under which keys a line's answer and its owner are kept with the board. The owner goes with the names. */
export declare const privacyKeys: (number: number) => {
    answer: string;
    owner: string;
};
/** The checklist with what was answered in the panel. */
export declare const privacyLines: (lines: readonly string[], settings: Settings) => readonly PrivacyLine[];
/** What is blocked, for whoever acts on it. */
export declare const blockedLines: (lines: readonly PrivacyLine[]) => Carried['blocked'];
