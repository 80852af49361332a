//! Starts the language server that is on the path.

use zed_extension_api as zed;

struct Professional;

impl zed::Extension for Professional {
    fn new() -> Self {
        Professional
    }

    fn language_server_command(
        &mut self,
        _: &zed::LanguageServerId,
        worktree: &zed::Worktree,
    ) -> zed::Result<zed::Command> {
        let command = worktree
            .which("professional")
            .ok_or("There is no professional on the path: npm install --global professional")?;
        Ok(zed::Command {
            command,
            args: vec!["lsp".to_string(), "--stdio".to_string()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Professional);
