import { type DynamicModule, Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { AUTHORISE, type Authorise, BearerGuard } from '@common-thread/nest'
import { type Intake, INTAKE } from './intake.js'
import { PublishController } from './publish.controller.js'

@Module({})
export class IntakeModule {
  static of({
    intake,
    authorise,
  }: {
    readonly intake: Intake
    readonly authorise: Authorise
  }): DynamicModule {
    return {
      module: IntakeModule,
      controllers: [PublishController],
      providers: [
        { provide: INTAKE, useValue: intake },
        { provide: AUTHORISE, useValue: authorise },
        { provide: APP_GUARD, useClass: BearerGuard },
      ],
    }
  }
}
