// Command opa-compliance writes OPA's own v1 compliance cases as JSON lines, each with its plan.
//
// OPA compiles a query to a plan only for a registered evaluation target, so this program registers
// one that keeps the plan and evaluates nothing. The cases lie in the OPA module itself; the version
// that go.mod pins is the version whose plans and cases are written.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/test/cases"
)

// A line is one case. The plan is text within the line: the engine under test reads it itself.
type line struct {
	Note      string            `json:"note"`
	Group     string            `json:"group"`
	Plan      string            `json:"plan,omitempty"`
	PlanError string            `json:"plan_error,omitempty"`
	Data      *map[string]any   `json:"data,omitempty"`
	Input     any               `json:"input,omitempty"`
	Defined   *bool             `json:"want_defined,omitempty"`
	Result    *[]map[string]any `json:"want_result,omitempty"`
	ErrorCode *string           `json:"want_error_code,omitempty"`
	Error     *string           `json:"want_error,omitempty"`
	Sort      bool              `json:"sort_bindings,omitempty"`
	Strict    bool              `json:"strict_error,omitempty"`
}

// planTarget is an evaluation target that stops once it has been handed the plan.
type planTarget struct{ plan *ir.Policy }

var errPlanTaken = errors.New("plan taken")

func (*planTarget) IsTarget(name string) bool { return name == "plan-only" }

func (t *planTarget) PrepareForEval(_ context.Context, p *ir.Policy, _ ...rego.PrepareOption) (rego.TargetPluginEval, error) {
	t.plan = p
	return nil, errPlanTaken
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: opa-compliance <folder of cases> <output file>")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "opa-compliance:", err)
		os.Exit(1)
	}
}

func run(folder, output string) error {
	set, err := cases.Load(folder)
	if err != nil {
		return err
	}
	target := &planTarget{}
	rego.RegisterPlugin("plan-only", target)
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	for _, c := range set.Sorted().Cases {
		l, err := describe(target, c)
		if err == nil {
			err = encoder.Encode(l)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", c.Note, err)
		}
	}
	return os.WriteFile(output, text.Bytes(), 0o644)
}

func describe(target *planTarget, c cases.TestCase) (*line, error) {
	l := &line{
		Note: c.Note, Group: filepath.Base(filepath.Dir(c.Filename)), Data: c.Data,
		Defined: c.WantDefined, Result: c.WantResult, ErrorCode: c.WantErrorCode, Error: c.WantError,
		Sort: c.SortBindings, Strict: c.StrictError,
	}
	var err error
	if l.Input, err = inputOf(c); err != nil {
		return nil, err
	}
	plan, err := planOf(target, c)
	if err != nil {
		l.PlanError = err.Error()
		return l, nil
	}
	encoded, err := json.Marshal(plan)
	l.Plan = string(encoded)
	return l, err
}

func planOf(target *planTarget, c cases.TestCase) (*ir.Policy, error) {
	for name, value := range c.Env {
		if err := os.Setenv(name, value); err != nil {
			return nil, err
		}
	}
	options := []func(*rego.Rego){
		rego.Query(c.Query), rego.SetRegoVersion(ast.RegoV1), rego.Target("plan-only"),
		rego.Capabilities(ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(c.ExperimentalKeywords))),
	}
	for i, module := range c.Modules {
		options = append(options, rego.Module(fmt.Sprintf("module-%d.rego", i), module))
	}
	target.plan = nil
	if _, err := rego.New(options...).PrepareForEval(context.Background()); !errors.Is(err, errPlanTaken) && target.plan == nil {
		return nil, err
	}
	return target.plan, nil
}

func inputOf(c cases.TestCase) (any, error) {
	if c.InputTerm != nil {
		term, err := ast.ParseTerm(*c.InputTerm)
		if err != nil {
			return nil, err
		}
		return tagged(term.Value), nil
	}
	if c.Input == nil {
		return nil, nil
	}
	value, err := ast.InterfaceToValue(*c.Input)
	if err != nil {
		return nil, err
	}
	return tagged(value), nil
}

// tagged writes a value as an array of its kind and its content: plain JSON has neither sets nor
// keys that are no strings, and cannot tell null from an input that is absent.
func tagged(v ast.Value) any {
	switch v := v.(type) {
	case *ast.Array:
		elements := []any{}
		v.Foreach(func(t *ast.Term) { elements = append(elements, tagged(t.Value)) })
		return []any{"array", elements}
	case ast.Set:
		elements := []any{}
		v.Foreach(func(t *ast.Term) { elements = append(elements, tagged(t.Value)) })
		return []any{"set", elements}
	case ast.Object:
		members := []any{}
		v.Foreach(func(k, t *ast.Term) { members = append(members, []any{tagged(k.Value), tagged(t.Value)}) })
		return []any{"object", members}
	case ast.String:
		return []any{"scalar", string(v)}
	case ast.Number:
		return []any{"scalar", json.Number(string(v))}
	case ast.Boolean:
		return []any{"scalar", bool(v)}
	default:
		return []any{"scalar", nil}
	}
}
