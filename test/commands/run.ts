import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the compiled program in its own process, as a user does. */
export function zhengtu(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH, ...environment }, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** A notice in proper form, with what is given in its running text. */
export const notice = (name: string, number: string, body = '各校要高度重视，认真抓好落实。'): string =>
  `海滨省教育厅关于${name}的通知\n\n海教〔2022〕${number}号\n\n各市教育局：\n\n${body}\n\n海滨省教育厅\n\n2022年6月1日\n`;
