import type { Request, Response } from 'express';
import compression from 'compression';

/** On its way to another machine text is compressed; to this one it would take longer to compress than to send. */
export function isWorthCompressing(req: Request, res: Response): boolean {
  return !isThisMachine(req.socket.remoteAddress ?? '') && compression.filter(req, res);
}

function isThisMachine(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address);
}
