import { describe, expect, it } from 'vitest';
import { fileOutput, streamOutput } from '../../../examples/caseload/output.js';

const LINES = [3, 4, 7].map((line) => ({ line, text: `{"line":${line}}` }));
const TEXT = LINES.map(({ text }) => `${text}\n`).join('');

/** A disk with room for so many bytes, which takes a part and fails only at the next attempt. */
const diskOf = (room: number, canTakeBack = true) => {
  let held = '';
  return {
    held: () => held,
    write: (bytes: Buffer, from: number) => {
      const taken = bytes.subarray(from, from + room - held.length);
      if (taken.length === 0) throw new Error('full');
      held += taken.toString();
      return taken.length;
    },
    takeBack: (bytes: number) => {
      if (!canTakeBack) throw new Error('cannot');
      held = held.slice(0, -bytes);
    },
  };
};

describe('What is written to a file', () => {
  it('is the lines up to the last that went in whole, wherever the disk is full', async () => {
    for (let room = 0; room < TEXT.length; room += 1) {
      const disk = diskOf(room);
      const output = fileOutput(disk);
      await expect(output.write(LINES)).rejects.toThrow('full');
      const whole = TEXT.slice(0, room).lastIndexOf('\n') + 1;
      expect(disk.held()).toBe(TEXT.slice(0, whole));
      expect(output.writtenUpTo()).toBe([0, 3, 4][TEXT.slice(0, whole).split('\n').length - 1]);
      expect(output.endsInPart()).toBe(false);
    }
  });

  it('is all of it where there is room', async () => {
    const disk = diskOf(TEXT.length);
    const output = fileOutput(disk);
    await output.write(LINES);
    await output.write([]);
    expect([disk.held(), output.writtenUpTo()]).toEqual([TEXT, 7]);
  });

  it('ends in a part of a line only where that cannot be taken back, and says so', async () => {
    const disk = diskOf(14, false);
    const output = fileOutput(disk);
    await expect(output.write(LINES)).rejects.toThrow('full');
    expect([disk.held(), output.writtenUpTo(), output.endsInPart()]).toEqual([TEXT.slice(0, 14), 3, true]);
  });
});

describe('What is written to a stream', () => {
  it('counts once the system has taken it', async () => {
    let isGone = false;
    const output = streamOutput({ write: (_, written) => written(isGone ? new Error('gone') : null) });
    await output.write(LINES.slice(0, 2));
    expect(output.writtenUpTo()).toBe(4);
    isGone = true;
    await expect(output.write(LINES.slice(2))).rejects.toThrow('gone');
    expect(output.writtenUpTo()).toBe(4);
  });
});
