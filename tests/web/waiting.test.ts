import express, { type Express } from 'express';
import request from 'supertest';
import { createWaitingRoom, type LongWork, type WaitingRoom } from '../../src/web/waiting';

let room: WaitingRoom;
let app: Express;
let work: LongWork;
let finish: (says: string) => void;
let fail: (error: Error) => void;

beforeEach(() => {
  room = createWaitingRoom(5);
  const outcome = new Promise<string>((resolve, reject) => ([finish, fail] = [resolve, reject]));
  work = {
    outcome,
    howFar: () => ({ read: 2, of: 9 }),
    saves: false,
    answer: async (_req, res) => void res.send(await outcome.catch((error: unknown) => String(error))),
  };
  app = express();
  app.post('/', (req, res) => room.answerOrWait(req, res, work));
});

const begin = async () => {
  const { headers } = await request(app).post('/').expect(303);
  return String(headers.location).replace('/articles/reading/', '');
};

test('work that is over in time is answered at once', async () => {
  finish('done');
  expect((await request(app).post('/').expect(200)).text).toBe('done');
});

test('work that failed in time is answered at once', async () => {
  fail(new Error('refused'));
  expect((await request(app).post('/').expect(200)).text).toBe('Error: refused');
});

test('longer work gets an address of its own, and is over when it is', async () => {
  const id = await begin();
  expect(room.find(id)).toMatchObject({ work, isOver: false });
  finish('done');
  await work.outcome;
  expect(room.find(id)).toMatchObject({ isOver: true });
});

test('longer work that fails is over as well', async () => {
  const id = await begin();
  fail(new Error('refused'));
  await work.outcome.catch(() => undefined);
  expect(room.find(id)!.isOver).toBe(true);
});

test('each has another address; nobody else has one', async () => {
  expect(await begin()).not.toBe(await begin());
  expect(room.find('1')).toBeNull();
});

test('what is left is forgotten, and of what is over only the latest is kept', async () => {
  const first = await begin();
  room.leave(first);
  expect(room.find(first)).toBeNull();
  const ids = [];
  for (let i = 0; i < 9; i++) ids.push(await begin());
  expect(ids.every((id) => room.find(id))).toBe(true);
  finish('done');
  await work.outcome;
  const outcome = new Promise(() => undefined);
  work = { ...work, outcome };
  const last = await begin();
  expect(ids.map((id) => room.find(id) !== null)).toEqual([false, ...ids.slice(1).map(() => true)]);
  expect(room.find(last)!.isOver).toBe(false);
});
