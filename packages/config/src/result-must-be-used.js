/** Refuses a statement that throws away a Result: a failure that nobody looks at is a failure that nobody handles. */
export const resultMustBeUsed = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unused: 'This Result is thrown away; handle its failure or name why it cannot fail.' },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    if (!parserServices?.program) return {};
    const checker = parserServices.program.getTypeChecker();

    function isResult(type) {
      if (type.aliasSymbol?.name === 'Result') return true;
      const parts = type.isUnion() ? type.types : [type];
      return parts.length > 0 && parts.every((part) => ['Ok', 'Err'].includes(part.symbol?.name ?? ''));
    }

    return {
      ExpressionStatement(node) {
        const awaited = node.expression.type === 'AwaitExpression' ? node.expression : null;
        const expression = awaited ?? node.expression;
        if (expression.type !== 'AwaitExpression' && expression.type !== 'CallExpression') return;
        const type = checker.getTypeAtLocation(parserServices.esTreeNodeToTSNodeMap.get(expression));
        if (isResult(type)) context.report({ node, messageId: 'unused' });
      },
    };
  },
};
