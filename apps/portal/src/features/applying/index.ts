export { AnswerField } from './components/answer-field.tsx';
export { AnswerView } from './components/answer-view.tsx';
export { ApplicationState } from './components/application-state.tsx';
