import { type DynamicModule, Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { AUTHORISE, type Authorise, BearerGuard } from '@common-thread/nest'
import { type Intake, INTAKE } from './intake.js'
import { intakeInterface } from './interface.js'
import { QUARANTINE, type QuarantineOptions } from './quarantine.controller.js'

@Module({})
export class IntakeModule {
  static of({
    intake,
    quarantine,
    authorise,
  }: {
    readonly intake: Intake
    readonly quarantine: QuarantineOptions
    readonly authorise: Authorise
  }): DynamicModule {
    return {
      module: IntakeModule,
      controllers: [...intakeInterface.controllers],
      providers: [
        { provide: INTAKE, useValue: intake },
        { provide: QUARANTINE, useValue: quarantine },
        { provide: AUTHORISE, useValue: authorise },
        { provide: APP_GUARD, useClass: BearerGuard },
      ],
    }
  }
}
