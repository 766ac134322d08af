import { Body, Controller, Get, HttpCode, Inject, NotFoundException, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/auth/permission.ts';
import { setSessionCookie } from '../../../platform/auth/session-cookie.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { DemoPersonas } from '../application/demo-personas.ts';
import { SignInAsPersona } from '../application/sign-in-as-persona.ts';
import { isLocale } from '../domain/account.ts';
import type { Persona, PersonaText } from '../domain/persona.ts';

interface PersonaView extends PersonaText {
  readonly persona: string;
  readonly kind: Persona['kind'];
}

/** One-click sign-in for visitors of the demo. Outside demo mode these addresses do not exist. */
@Controller('demo')
export class DemoController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly personas: DemoPersonas,
    private readonly signInAsPersona: SignInAsPersona,
  ) {}

  @Get('personas')
  @Public()
  async list(@Query('locale') locale?: string): Promise<{ personas: PersonaView[] }> {
    this.refuseOutsideDemo();
    const personas = await this.transactions.read((tx) => this.personas.list(tx));
    return { personas: personas.map((persona) => viewOf(persona, locale ?? 'en')) };
  }

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  async signIn(@Body() body: { persona?: unknown } | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    this.refuseOutsideDemo();
    const result = await this.signInAsPersona.execute(typeof body?.persona === 'string' ? body.persona : '');
    if (!result.ok) throw new NotFoundException({ code: result.error.type, message: result.error.message });
    setSessionCookie(reply, result.value.token, {
      secure: this.settings.publicUrl.startsWith('https:'),
      remember: false,
    });
    return { persona: result.value.account.handle, accountId: result.value.account.id };
  }

  private refuseOutsideDemo(): void {
    if (!this.settings.demo) throw new NotFoundException();
  }
}

function viewOf(persona: Persona, locale: string): PersonaView {
  const text = (isLocale(locale) && persona.texts[locale]) || persona.texts.en;
  return { persona: persona.handle, kind: persona.kind, title: text.title, description: text.description };
}
