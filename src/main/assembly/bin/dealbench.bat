@echo off
rem Starts Dealbench with Java 25 or newer, looked for in JAVA_HOME, on the PATH and in the usual folders.
setlocal
set "OLDEST=25"
set "HERE=%~dp0"
set "JAVA="

if defined JAVA_HOME call :use "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :use "%%~dp$PATH:J.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    if not defined JAVA for /d %%D in ("%%~R\*") do call :use "%%~D"
)
if not defined JAVA (
    echo dealbench: needs Java %OLDEST% or newer and found none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
    echo Install a JDK %OLDEST%, for example from https://adoptium.net, or set JAVA_HOME to one. 1>&2
    exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -jar "%HERE%..\lib\dealbench.jar" %*
exit /b %ERRORLEVEL%

rem use FOLDER: takes the Java there if none was taken yet and this one is new enough.
:use
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "delims=.+-" %%M in ("%%~V") do if %%M geq %OLDEST% set "JAVA=%~1\bin\java.exe"
)
exit /b
